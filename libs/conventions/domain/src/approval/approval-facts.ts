import { type MemberId } from '@entente/access/domain';
import { type Day } from '@entente/platform/kernel';
import { type ConventionId } from '../ids';
import { type ApprovalCircuitId } from './approval-circuit';

type OfCircuit = { readonly conventionId: ConventionId; readonly circuitId: ApprovalCircuitId };
/** `inPlaceOf`: whose answer was asked, when somebody else gave it. */
type Answered = OfCircuit & { readonly step: number; readonly inPlaceOf?: MemberId };

/** What happens while a text is read inside the organisation. Ids alone: what people said stays with the circuit. */
export type ApprovalFact =
  | (OfCircuit & { readonly type: 'approval-started'; readonly steps: number })
  | (Answered & { readonly type: 'opinion-given'; readonly confidential: boolean })
  | (Answered & { readonly type: 'approval-given' })
  | (Answered & { readonly type: 'approval-sent-back'; readonly reason: string })
  | (OfCircuit & { readonly type: 'approval-completed' })
  | (OfCircuit & { readonly type: 'approval-restarted'; readonly answersLost: number })
  | (OfCircuit & { readonly type: 'approval-cancelled'; readonly reason: string })
  | (OfCircuit & { readonly type: 'approval-person-changed'; readonly from: MemberId; readonly to: MemberId })
  | (OfCircuit & { readonly type: 'approval-extended'; readonly from: Day; readonly to: Day })
  | (OfCircuit & { readonly type: 'approval-reminded'; readonly step: number })
  | (OfCircuit & { readonly type: 'expert-asked'; readonly memberId: MemberId })
  | (OfCircuit & { readonly type: 'expert-answered'; readonly confidential: boolean })
  | {
      readonly type: 'board-approval-recorded';
      readonly conventionId: ConventionId;
      readonly party: string;
      readonly outcome: string;
      readonly heldOn: Day;
      readonly inPlaceOf?: MemberId;
    };

export const approvalFactTypes = [
  'approval-started',
  'opinion-given',
  'approval-given',
  'approval-sent-back',
  'approval-completed',
  'approval-restarted',
  'approval-cancelled',
  'approval-person-changed',
  'approval-extended',
  'approval-reminded',
  'expert-asked',
  'expert-answered',
  'board-approval-recorded',
] as const satisfies readonly ApprovalFact['type'][];
