import {
  evidenceLimits,
  actionPriorities,
  type ActionPriority,
  actionStates,
  type ActionState,
  type ComingBack,
  comingsBack,
} from '@entente/evaluations/domain';
import { CalendarDay, Flag, Many, OneOf, Shown, Text, Uuid, Whole } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';

/** Words are kept short, and judged with the whole by the rule: a body is longer than what is kept. */
const WORDS = 2_000;

export class PartnerProgressView {
  @Text() words!: string;
  @Text({ min: 0, description: 'Empty once this person is erased.' }) by!: string;
  @Shown({ type: String, format: 'date' }) on!: Day;
}

export class DayProposalView {
  @Shown({ type: String, format: 'date' }) dueOn!: Day;
  @Text({ min: 0 }) reason!: string;
  @Text({ min: 0 }) by!: string;
  @Shown({ type: String, format: 'date' }) on!: Day;
  @Shown({ type: String, format: 'date', nullable: true, description: 'Set once the agreed day was kept.' })
  declinedOn!: Day | null;
}

/** Said done with a proof, and what a second person of ours made of it. */
export class DeclarationView {
  @Text({ min: 0, max: evidenceLimits.text }) text!: string;
  @Text({ min: 0, max: evidenceLimits.link, description: 'https alone; empty for none.' }) link!: string;
  @Text({ min: 0, description: 'What it changed.' }) effect!: string;
  @Text({ min: 0, description: 'Empty once this person is erased.' }) by!: string;
  @Flag({ description: 'False when they came by the partner’s link.' }) isOurs!: boolean;
  @Shown({ type: String, format: 'date' }) on!: Day;
  @Text({ min: 0 }) verifiedBy!: string;
  @Shown({ type: String, format: 'date', nullable: true }) verifiedOn!: Day | null;
  @Text({ min: 0 }) sentBackBy!: string;
  @Shown({ type: String, format: 'date', nullable: true }) sentBackOn!: Day | null;
  @Text({ min: 0, description: 'Why it was sent back.' }) sentBackReason!: string;
}

/** One action of the partner’s side, as a link shows it: nothing of what we keep to ourselves. */
export class GuestActionView {
  @Uuid() id!: string;
  @Text() action!: string;
  @Text({ min: 0 }) expectedResult!: string;
  @Text({ min: 0 }) successSign!: string;
  @OneOf(actionPriorities, 'ActionPriority') priority!: ActionPriority;
  @Shown({ type: String, format: 'date' }) dueOn!: Day;
  @Whole() late!: number;
  @OneOf(actionStates, 'ActionState') state!: ActionState;
  @OneOf(comingsBack, 'ComingBack') comesBack!: ComingBack;
  @Text({ min: 0 }) effect!: string;
  @Shown({ type: String, format: 'date', nullable: true }) closedOn!: Day | null;
  @Text({ min: 0, description: 'Who answers for it on our side.' }) ownerOurs!: string;
  @Text({ min: 0 }) ownerTheirs!: string;
  @Flag({ description: 'The holder of the link carries it themselves.' }) mine!: boolean;
  @Shown({ type: () => PartnerProgressView, nullable: true }) progress!: PartnerProgressView | null;
  @Shown({ type: () => DayProposalView, nullable: true }) proposal!: DayProposalView | null;
  @Flag({ description: 'Done only with a proof that a second person verifies.' }) proofAsked!: boolean;
  @Shown({ type: () => DeclarationView, nullable: true }) declared!: DeclarationView | null;
  @Whole() version!: number;
}

export class GuestActionsView {
  @Uuid() partnerId!: string;
  @Text() organisation!: string;
  @Text() partner!: string;
  @Text({ description: 'Who holds the link.' }) name!: string;
  @Text({ min: 0, description: 'Who sent it.' }) sender!: string;
  @Flag() remindersStopped!: boolean;
  @Many(() => GuestActionView, { max: 200 }) actions!: GuestActionView[];
}

export class GuestUpdateBody {
  @OneOf(actionStates, 'ActionState') state!: ActionState;
  @Text({ max: WORDS, min: 0 }) effect!: string;
  @Text({ max: WORDS, min: 0 }) abandonedReason!: string;
  @Text({ max: WORDS, min: 0, description: 'Where it stands, in a few words.' }) progress!: string;
  @CalendarDay({ nullable: true, description: 'Another day; null to keep the one agreed.' })
  proposedDueOn!: Day | null;
  @Text({ max: WORDS, min: 0 }) proposalReason!: string;
  @Text({ max: WORDS, min: 0, optional: true, description: 'What shows that it is done, when that is asked for.' })
  proof?: string;
  @Text({ max: WORDS, min: 0, optional: true }) proofLink?: string;
  @Whole({ min: 1, description: 'The version of the action that was under the eyes.' }) version!: number;
}

export class GuestRemindersBody {
  @Flag() stopped!: boolean;
}
