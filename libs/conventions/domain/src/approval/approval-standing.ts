import { type MemberId } from '@entente/access/domain';
import { type ApprovalCircuit, decidersOf, type CircuitAnswer } from './approval-circuit';

/** Where the reading of a text stands: `outdated` once a word changed under the answers. */
export const approvalStandings = ['none', 'open', 'sent-back', 'approved', 'outdated'] as const;
export type ApprovalStanding = (typeof approvalStandings)[number];

export const approvalStandingOf = (
  circuit: Pick<ApprovalCircuit, 'status' | 'textHash'> | null,
  textHash: string,
): ApprovalStanding => {
  if (!circuit || circuit.status === 'cancelled') return 'none';
  if (circuit.status === 'sent-back') return 'sent-back';
  return circuit.textHash === textHash ? circuit.status : 'outdated';
};

/** While it is read, a text is nobody's to change. */
export const isTextClosed = (standing: ApprovalStanding): boolean => standing === 'open';

export type OpinionReader = {
  readonly id: MemberId;
  /** Those in whose place the reader may answer today. */
  readonly places: readonly MemberId[];
  /** Whoever only runs the account reads no opinion at all. */
  readonly mayReadOpinions: boolean;
};

type Said = Pick<CircuitAnswer, 'by' | 'confidential'> & { readonly memberId: MemberId };

/** Whether somebody may read what was said: everybody inside, or whoever started and those who decide. */
export const mayReadAnswer = (
  circuit: Pick<ApprovalCircuit, 'startedBy' | 'steps'>,
  { by, memberId, confidential }: Said,
  { id, places, mayReadOpinions }: OpinionReader,
): boolean => {
  const isConcerned = [by, memberId, circuit.startedBy].includes(id);
  if (isConcerned) return true;
  const decides = decidersOf(circuit).some((decider) => places.includes(decider));
  return decides || (mayReadOpinions && !confidential);
};
