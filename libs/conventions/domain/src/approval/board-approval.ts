import { checkDay, checkText, type Day, type FieldFault, faultsOf, formatDay } from '@entente/platform/kernel';
import { type ApprovalLine } from '../answers/answer-lines';
import { type ConventionAnswers } from '../answers/convention-answers';
import { bodyOf } from '../content/board-bodies';
import { type Convention } from '../life/convention';
import { conventionAllowedFrom } from '../life/convention-status';
import { conventionProblems } from '../life/convention-problems';
import { type ConventionDecision } from '../life/draft-convention';
import { type MemberId } from '@entente/access/domain';
import { mostParties, type PartyKey } from '../parties/convention-party';

export const boardOutcomes = ['approved', 'refused', 'postponed'] as const;
export type BoardOutcome = (typeof boardOutcomes)[number];

/** What a board decided about this text. */
export type BoardApproval = {
  readonly party: PartyKey;
  readonly body: string;
  readonly heldOn: Day;
  readonly outcome: BoardOutcome;
  /** Number of the resolution, or where its extract is kept. */
  readonly reference: string;
};

// As many as the question about signatures takes.
const mostApprovals = mostParties;

export const boardApprovalFaults = (approval: BoardApproval, today: Day): readonly FieldFault[] =>
  faultsOf({
    '/body': checkText(approval.body, { required: true, max: 120 }),
    '/heldOn': checkDay(approval.heldOn, { required: true, max: today }),
    '/reference': checkText(approval.reference, { max: 200 }),
  });

/** « délibération du conseil d’administration du 9 novembre 2026, n° 2026-14 ». */
export const authorityFrom = ({
  body,
  heldOn,
  reference,
}: Pick<BoardApproval, 'body' | 'heldOn' | 'reference'>): string =>
  `délibération ${bodyOf(body)} du ${formatDay(heldOn, 'fr')}${reference.trim() ? `, ${reference.trim()}` : ''}`;

// A board that puts off decides nothing; a line without outcome dates from before it was asked, and says yes.
const lastWord = (approvals: readonly ApprovalLine[], party: PartyKey): 'approved' | 'refused' | null =>
  approvals
    .filter((line) => line.party === party && line.heldOn !== null && line.outcome !== 'postponed')
    .toSorted((one, other) => String(one.heldOn).localeCompare(String(other.heldOn)))
    .map(({ outcome }): 'approved' | 'refused' => (outcome === 'refused' ? 'refused' : 'approved'))
    .at(-1) ?? null;

/** Whether the last word of this party’s board is yes. */
export const isBoardApproved = (approvals: readonly ApprovalLine[], party: PartyKey): boolean =>
  lastWord(approvals, party) === 'approved';

/** Whether it is no. */
export const isBoardRefused = (approvals: readonly ApprovalLine[], party: PartyKey): boolean =>
  lastWord(approvals, party) === 'refused';

const withApproval = (lines: readonly ApprovalLine[], approval: BoardApproval): readonly ApprovalLine[] => {
  const isSame = ({ party, body, heldOn }: ApprovalLine): boolean =>
    party === approval.party && body.trim() === approval.body && (heldOn === null || heldOn === approval.heldOn);
  const kept = lines.filter((line) => !isSame(line));
  if (kept.length >= mostApprovals) throw conventionProblems['too-many-approvals']({ most: mostApprovals });
  return [...kept, approval];
};

// Authority is filled where nobody wrote any: what people wrote stays.
const entitled = (answers: ConventionAnswers, approval: BoardApproval): ConventionAnswers['signature']['signatories'] =>
  answers.signature.signatories.map((line) =>
    approval.outcome === 'approved' && line.party === approval.party && line.authority.trim() === ''
      ? { ...line, authority: authorityFrom(approval) }
      : line,
  );

type Recording = {
  readonly today: Day;
  readonly inPlaceOf?: MemberId;
  /** Somebody on the other side accepted these very words: a title is then left to whoever writes. */
  readonly isTextAccepted?: boolean;
};

/** Writes a board’s decision where the convention keeps it: beside those who sign. */
export const recordBoardApproval = (
  convention: Convention,
  given: BoardApproval,
  { today, inPlaceOf, isTextAccepted = false }: Recording,
): ConventionDecision => {
  if (!conventionAllowedFrom.revise.includes(convention.status))
    throw conventionProblems['not-possible-now']({ status: convention.status });
  const faults = boardApprovalFaults(given, today);
  if (faults.length > 0) throw conventionProblems['invalid-board-approval']({}, faults);
  if (!convention.parties.some(({ key }) => key === given.party)) throw conventionProblems['unknown-party']();
  const approval = { ...given, body: given.body.trim(), reference: given.reference.trim() };
  const { answers } = convention;
  const signature = {
    signatories: isTextAccepted ? answers.signature.signatories : entitled(answers, approval),
    approvals: withApproval(answers.signature.approvals, approval),
  };
  const { party, outcome, heldOn } = approval;
  return {
    convention: { ...convention, answers: { ...answers, signature }, version: convention.version + 1 },
    facts: [
      {
        type: 'board-approval-recorded',
        conventionId: convention.id,
        party,
        outcome,
        heldOn,
        ...(inPlaceOf ? { inPlaceOf } : {}),
      },
    ],
  };
};
