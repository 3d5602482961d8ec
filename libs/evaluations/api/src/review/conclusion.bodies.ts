import {
  type ActionItem,
  type ActionOrigin,
  actionLimits,
  actionOrigins,
  type ActionPriority,
  actionPriorities,
  type ActionState,
  actionStates,
  type Attendee,
  type Conclusion,
  conclusionLimits,
  type DecisionCode,
  decisionCodes,
  obstacleCodes,
  type ObstacleCode,
} from '@entente/evaluations/domain';
import { Amount, CalendarDay, Flag, Many, Nested, OneOf, SomeOf, Text, Uuid, Whole } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';

const attendeeKinds = ['member', 'contact'] as const satisfies readonly Attendee['kind'][];

export class AttendeeBody implements Attendee {
  @OneOf(attendeeKinds, 'AttendeeKind') kind!: Attendee['kind'];
  @Uuid() id!: string;
}

export class ReviewMeetingBody {
  @CalendarDay() heldOn!: Day;
  @Many(() => AttendeeBody, { max: conclusionLimits.attendees }) attendees!: AttendeeBody[];
  @Whole({ max: conclusionLimits.peopleSupported, description: 'People supported or peers who came: never a name.' })
  peopleSupported!: number;
}

export class ActionOriginBody {
  @OneOf(actionOrigins, 'ActionOrigin') kind!: ActionOrigin;
  @Text({ max: 40, nullable: true }) code!: string | null;
}

export class ReviewActionBody implements ActionItem {
  @Text({ max: actionLimits.action, min: 0 }) action!: string;
  @Nested(() => ActionOriginBody) origin!: ActionOriginBody;
  @Text({ max: actionLimits.expectedResult, min: 0 }) expectedResult!: string;
  @OneOf(actionPriorities, 'ActionPriority') priority!: ActionPriority;
  @Uuid({ nullable: true }) ownerOurs!: string | null;
  @Uuid({ nullable: true }) ownerTheirs!: string | null;
  @CalendarDay() dueOn!: Day;
  @Amount({ max: 100_000, nullable: true }) hours!: number | null;
  @Whole({ nullable: true }) budgetCents!: number | null;
  @Text({ max: actionLimits.successSign, min: 0 }) successSign!: string;
  @OneOf(actionStates, 'ActionState') state!: ActionState;
  @Text({ max: actionLimits.abandonedReason, min: 0 }) abandonedReason!: string;
  @SomeOf(obstacleCodes, 'ObstacleCode') obstacles!: ObstacleCode[];
  @Flag() visibleToPartner!: boolean;
  @Text({ max: actionLimits.effect, min: 0 }) effect!: string;
}

export class ConclusionBody implements Conclusion {
  @OneOf(decisionCodes, 'ReviewDecision') decision!: DecisionCode;
  @Text({ max: conclusionLimits.reason, min: 0 }) reason!: string;
  @Text({ max: conclusionLimits.sentence, min: 0 }) sentence!: string;
  @Nested(() => ReviewMeetingBody) meeting!: ReviewMeetingBody;
  @CalendarDay({ nullable: true }) nextReviewOn!: Day | null;
  @Many(() => ReviewActionBody, { max: conclusionLimits.actions }) actions!: ReviewActionBody[];
}

/** Field by field, so that faults keep the places of the form. */
export class ReviewConclusionBody extends ConclusionBody {
  @Whole({ min: 1 }) version!: number;
}
