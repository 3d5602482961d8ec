import { isBoardApproved } from '../approval/board-approval';
import { type QuestionId } from '../answers/convention-answers';
import { type ConventionDocument } from '../document/convention-document';
import { shortNameOf } from '../document/field-values';
import { type Convention } from '../life/convention';
import { type PartyKey } from '../parties/convention-party';
import { type AnnexCode } from '../template/convention-template';
import { type AnnexedPiece, type PieceKind } from './annexed-piece';

/** An annex of ours, and how much of it is still to be said. */
export type AnnexState = {
  readonly code: AnnexCode;
  readonly letter: string;
  readonly title: string;
  readonly gaps: number;
  /** The question that fills what is missing. */
  readonly question: QuestionId | null;
  /** Files that complete it. */
  readonly pieces: number;
};

/** A file that this convention calls for, whether it is there or not. */
export type ExpectedPiece = {
  readonly kind: PieceKind;
  readonly party: PartyKey | null;
  readonly partyName: string;
  readonly isThere: boolean;
};

export type Completeness = {
  readonly annexes: readonly AnnexState[];
  readonly expected: readonly ExpectedPiece[];
  readonly missing: number;
};

type Subject = {
  readonly document: ConventionDocument;
  readonly content: Pick<Convention, 'answers' | 'parties'>;
  readonly pieces: readonly AnnexedPiece[];
  /** The organisation’s own rule: its board approves every convention. */
  readonly boardRule?: boolean;
};

const insuranceClause = 'CL-27';

const annexStates = ({ document, pieces }: Subject): readonly AnnexState[] =>
  document.annexes.map(({ code, letter, title }) => {
    const gaps = document.unresolved.filter(({ place }) => place === code);
    const question = gaps.find((gap) => gap.question !== null)?.question ?? null;
    return {
      code,
      letter,
      title,
      gaps: gaps.length,
      question,
      pieces: pieces.filter(({ annex }) => annex === code).length,
    };
  });

/** One file of a kind for each side that owes one: a first certificate is not that of the other side. */
const oneEach = (subject: Subject, kind: PieceKind, parties: readonly PartyKey[]): readonly ExpectedPiece[] => {
  const there = subject.pieces.filter((piece) => piece.kind === kind).length;
  return parties.map((party, rank) => ({
    kind,
    party: parties.length === 1 ? party : null,
    partyName: parties.length === 1 ? shortNameOf(subject.content.parties, party) : '',
    isThere: rank < there,
  }));
};

const insurance = (subject: Subject): readonly ExpectedPiece[] =>
  subject.document.articles.some(({ clauseCode }) => clauseCode === insuranceClause)
    ? oneEach(
        subject,
        'insurance',
        subject.content.parties.map(({ key }) => key),
      )
    : [];

const resolutions = (subject: Subject): readonly ExpectedPiece[] => {
  const { answers, parties } = subject.content;
  const bound = parties.filter(
    ({ key, boardMustApprove }) =>
      boardMustApprove ||
      (key === 'host' && subject.boardRule === true) ||
      isBoardApproved(answers.signature.approvals, key),
  );
  return oneEach(
    subject,
    'resolution',
    bound.map(({ key }) => key),
  );
};

// Somebody who signs for whoever represents the side by law does so by delegation.
const delegations = (subject: Subject): readonly ExpectedPiece[] =>
  oneEach(
    subject,
    'delegation',
    subject.content.answers.signature.signatories.flatMap(({ party, authority }) =>
      party !== null && /d[ée]l[ée]gation/i.test(authority) ? [party] : [],
    ),
  );

const inventory = (subject: Subject): readonly ExpectedPiece[] => {
  const { document, pieces } = subject;
  const annex = document.annexes.find(({ code }) => code === 'AX-F');
  if (!annex) return [];
  const isWritten = !document.unresolved.some(({ place }) => place === 'AX-F');
  const isGiven = pieces.some(({ kind, annex: code }) => kind === 'inventory' || code === 'AX-F');
  return [{ kind: 'inventory', party: null, partyName: '', isThere: isWritten || isGiven }];
};

/** What the convention has and lacks, annex by annex and file by file. It warns and never blocks: the checks do. */
export const completenessOf = (subject: Subject): Completeness => {
  const annexes = annexStates(subject);
  const expected = [insurance, resolutions, delegations, inventory].flatMap((look) => look(subject));
  const missing = annexes.filter(({ gaps }) => gaps > 0).length + expected.filter(({ isThere }) => !isThere).length;
  return { annexes, expected, missing };
};
