import { type Day } from '@entente/platform/kernel';
import { type PartyKey } from '../parties/convention-party';
import { type ArticleChange } from '../answers/answer-lines';
import { type QuestionId } from '../answers/convention-answers';
import { type RichText } from '../rich-text/rich-text';
import { type AnnexCode, type ClauseCode, type TemplateCode } from '../template/convention-template';
import { type NodeOrigin } from '../wording/write-blocks';
import { type ConventionDates } from './convention-dates';

/** Something nobody answered yet, shown in the text as « [à préciser : …] ». */
export type Gap = {
  readonly label: string;
  readonly question: QuestionId | null;
  readonly place: ClauseCode | AnnexCode | 'head';
};

export type Article = {
  /** Stable anchor in pages and documents: `cl-18`. */
  readonly id: string;
  readonly clauseCode: ClauseCode;
  readonly variant: string;
  readonly number: number;
  readonly title: string;
  readonly body: RichText;
  readonly gaps: readonly Gap[];
  readonly source: 'template' | 'edited';
  /** Edited, and the answers behind it have changed since: the writer must read both. */
  readonly outdated: boolean;
  /** What the template writes today, beside an edited body. */
  readonly templateBody: RichText;
  /** Which question fed, or lacks, the n-th text node of `templateBody`. */
  readonly origins: readonly NodeOrigin[];
};

export type PartyBlock = {
  readonly key: PartyKey;
  readonly name: string;
  readonly shortName: string;
  readonly description: RichText;
};

export type Cell = { readonly text: string; readonly gap: boolean };
export type TableColumn = { readonly key: string; readonly label: string; readonly align: 'start' | 'end' };

/** `rows` has a head; `pairs` has a label in its first column and no head. */
export type Table = {
  readonly kind: 'rows' | 'pairs';
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Cell[])[];
};

export type Annex = {
  readonly code: AnnexCode;
  readonly letter: string;
  readonly title: string;
  readonly intro: RichText;
  readonly tables: readonly Table[];
  readonly closing: RichText;
};

export type SignatureBlock = {
  readonly party: PartyKey;
  readonly partyName: string;
  readonly name: string;
  readonly title: string;
  readonly authority: string;
};

/** Figures that pages tell in plain words, so that nobody reads them back out of sentences. */
export type ConventionSummary = {
  readonly commitments: readonly {
    readonly party: PartyKey;
    readonly partyName: string;
    readonly labels: readonly string[];
    readonly hoursPerYear: number;
  }[];
  readonly moneyFlows: boolean | null;
  /** Whole cents. */
  readonly moneyTotal: number;
  readonly months: number | null;
  readonly renewal: 'none' | 'express' | 'tacit' | null;
  readonly mostRenewals: number | null;
  readonly endingNotice: number | null;
  readonly dates: ConventionDates;
  /** Of an amendment alone: what it does to the articles of its convention, and to its last day. */
  readonly amends?: {
    readonly lines: readonly { readonly heading: string; readonly change: ArticleChange | null }[];
    readonly endsOn: Day | null;
  };
};

/** A file annexed to the convention, as the convention prints it: whoever signs signs its fingerprint. */
export type DocumentPiece = {
  readonly fileId: string;
  readonly fileName: string;
  readonly title: string;
  /** What it is, in French as the rest of the text. */
  readonly kind: string;
  /** The annex that it completes, or whose place it takes; empty for none. */
  readonly letter: string;
  readonly pages: number;
  readonly sha256: string;
};

/** A convention as it reads: what the page shows, the PDF draws and the JSON attached to it repeats. */
export type ConventionDocument = {
  readonly template: { readonly code: TemplateCode; readonly version: number; readonly name: string };
  readonly number: string;
  readonly title: string;
  readonly subtitle: string;
  readonly parties: readonly PartyBlock[];
  readonly partiesTogether: string;
  readonly articles: readonly Article[];
  readonly annexes: readonly Annex[];
  /** Absent when no file is annexed. */
  readonly pieces?: readonly DocumentPiece[];
  readonly signatures: readonly SignatureBlock[];
  readonly summary: ConventionSummary;
  /** Every gap of the text and of its annexes: none may be left when the convention is sent. */
  readonly unresolved: readonly Gap[];
};
