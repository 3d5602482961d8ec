import { type Words } from '@entente/platform/kernel';
import { type ConventionAnswers, type QuestionId } from '../answers/convention-answers';
import { type Placeholder } from '../models/placeholders';
import { type RichText } from '../rich-text/rich-text';
import { type Condition } from './condition';
import { type Field } from './field';

export const templateCodes = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'] as const;
/** `T0` is of papers alone: a convention of another kind, signed elsewhere and taken over. */
export type TemplateCode = (typeof templateCodes)[number] | 'T0';

/** Codes of the clause library (domain catalogue, CL). */
export type ClauseCode = `CL-${number}`;

/** Codes of the annexes (domain catalogue, AX). */
export type AnnexCode = `AX-${'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N'}`;

/** An organisation’s own words in the place of ours, and what stands between braces in them. */
export type OwnText = { readonly body: RichText; readonly placeholders: readonly Placeholder[] };

/** A wording of a clause; the first one whose condition is met is used. */
export type ClauseVariant = {
  readonly id: string;
  readonly when?: Condition;
  readonly text: string;
  readonly annexes?: readonly AnnexCode[];
  readonly own?: OwnText;
};

export type Clause = {
  readonly code: ClauseCode;
  readonly title: Words;
  readonly variants: readonly ClauseVariant[];
};

/** Whether a clause stands in a template: always, ticked beforehand, or on demand. */
export const clausePlaces = ['mandatory', 'recommended', 'optional'] as const;
export type ClausePlace = (typeof clausePlaces)[number];

export type TemplateClause = {
  readonly clause: Clause;
  readonly place: ClausePlace;
  /** Ticks an optional clause, or unticks a recommended one, from the answers. */
  readonly when?: Condition;
};

export type Question = {
  readonly id: QuestionId;
  /** `parties` shows the two sides of the record, `answers` the fields below. */
  readonly shows: 'parties' | 'answers';
  readonly label: Words;
  readonly hint?: Words;
  readonly example?: Words;
  /** « Je ne sais pas encore » is offered: the text keeps a visible gap. */
  readonly skippable: boolean;
  readonly when?: Condition;
  /** Answers kept before this was asked lack it. */
  readonly late?: true;
  readonly minutes: number;
  readonly fields: readonly Field[];
};

export type Chapter = { readonly id: string; readonly title: Words; readonly questions: readonly Question[] };

export type Column = {
  readonly key: string;
  readonly label: string;
  /** A wording, see parse-wording; empty leaves room for ink. */
  readonly cell: string;
  readonly align?: 'end';
  /** An address or a number: its first letter stays as typed. */
  readonly asTyped?: true;
};

export type AnnexTable =
  | {
      readonly kind: 'rows';
      readonly caption: string;
      readonly rows: string;
      readonly columns: readonly Column[];
      readonly when?: Condition;
    }
  | {
      readonly kind: 'pairs';
      readonly caption: string;
      readonly each?: string;
      readonly pairs: readonly { readonly label: string; readonly text: string; readonly when?: Condition }[];
      readonly when?: Condition;
    };

export type TemplateAnnex = {
  readonly code: AnnexCode;
  readonly title: Words;
  readonly intro: string;
  readonly tables: readonly AnnexTable[];
  readonly closing?: string;
};

/** One kind of convention: its words, questions and rules, as data. A change of wording is a new version. */
export type ConventionTemplate = {
  readonly code: TemplateCode;
  readonly version: number;
  /** Two, unless this kind makes no sense between two. */
  readonly fewestParties?: number;
  readonly name: Words;
  readonly situation: Words;
  readonly title: string;
  readonly subtitle: string;
  readonly parties: string;
  readonly partiesTogether: string;
  readonly chapters: readonly Chapter[];
  readonly clauses: readonly TemplateClause[];
  readonly annexes: readonly TemplateAnnex[];
  /** Indicators that a review of this kind of convention cannot do without (domain catalogue, IND). */
  readonly indicators: readonly { readonly code: string; readonly label: string; readonly source: string }[];
  /** What a new convention of this kind proposes, to be changed freely. */
  readonly defaults: Partial<Pick<ConventionAnswers, QuestionId>>;
};

export const questionsOf = ({ chapters }: ConventionTemplate): readonly Question[] =>
  chapters.flatMap(({ questions }) => questions);

export const questionOf = (template: ConventionTemplate, id: string): Question | undefined =>
  questionsOf(template).find((question) => question.id === id);
