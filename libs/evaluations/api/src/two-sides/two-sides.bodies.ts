import {
  actionLimits,
  conclusionLimits,
  type GapAction,
  type JointMeeting,
  raterLimits,
  sides,
  type Side,
} from '@entente/evaluations/domain';
import { CalendarDay, Email, Many, Nested, OneOf, Text, Uuid } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import { CommentWriteBody, CriterionChangeBody } from '../review/answer.bodies';
import { AttendeeBody } from '../review/conclusion.bodies';

export class RaterInvitationBody {
  @OneOf(sides, 'ReviewSide') side!: Side;
  @Uuid({ nullable: true, description: 'A member of ours; null for somebody of the partner.' })
  memberId!: string | null;
  @Text({ max: raterLimits.name, min: 0 }) name!: string;
  @Email({ nullable: true, description: 'Where somebody of the partner receives their link.' })
  email!: string | null;
}

export class SendBackBody {
  @Text({ max: raterLimits.reason, min: 0 }) reason!: string;
}

export class RaterChangeBody extends CriterionChangeBody {
  @Nested(() => CommentWriteBody, { optional: true, description: 'For one’s own side alone.' })
  note?: CommentWriteBody;
}

export class RaterAnswersBody {
  @Many(() => RaterChangeBody, { max: 60 }) answers!: RaterChangeBody[];
}

export class JointAnswersBody {
  @Many(() => CriterionChangeBody, { max: 60 }) answers!: CriterionChangeBody[];
}

export class NotedMeetingBody implements JointMeeting {
  @CalendarDay() heldOn!: Day;
  @Many(() => AttendeeBody, { max: conclusionLimits.attendees }) attendees!: AttendeeBody[];
}

export class JointMeetingBody extends NotedMeetingBody {
  @Nested(() => NotedMeetingBody, {
    nullable: true,
    optional: true,
    description: 'What the page showed of the meeting: another one noted since is answered, never written over.',
  })
  seen?: NotedMeetingBody | null;
}

export class GapActionBody implements GapAction {
  @Uuid({ description: 'Chosen by the page: the same action sent twice is one.' }) key!: string;
  @Text({ max: 40 }) code!: string;
  @Text({ max: actionLimits.action, min: 0 }) action!: string;
  @Uuid({ nullable: true }) ownerOurs!: string | null;
  @Uuid({ nullable: true }) ownerTheirs!: string | null;
  @CalendarDay({ nullable: true }) dueOn!: Day | null;
}

export class ValidationBody {
  @Text({ max: raterLimits.name, min: 0 }) name!: string;
  @Text({ max: raterLimits.name, min: 0 }) role!: string;
  @Text({ max: 64, description: 'Fingerprint of the result that was read.' }) result!: string;
}
