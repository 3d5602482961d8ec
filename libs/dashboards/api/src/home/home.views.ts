import { partyKeys, type PartyKey } from '@entente/conventions/domain';
import { type Stage, stages } from '@entente/partners/domain';
import { CalendarDay, Flag, Many, OneOf, Shown, SomeOf, Text, Uuid, Whole } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import { type ComingKind, comingKinds } from '../calendar/coming-dates';
import { type AwaitedKind, awaitedKinds } from '../waiting/awaited-answers';
import { type TaskKind, taskKinds, type TaskTopic, topics } from '../tasks/task';

const day = { type: String, format: 'date', nullable: true } as const;
const id = { type: String, format: 'uuid', nullable: true } as const;
const count = { type: Number, nullable: true } as const;

export class TaskView {
  @Text({ description: 'The same as long as the same thing waits.' }) id!: string;
  @OneOf(taskKinds, 'TaskKind') kind!: TaskKind;
  @OneOf(topics, 'TaskTopic') topic!: TaskTopic;
  @Shown(id) partnerId!: string | null;
  @Text({ min: 0 }) partnerName!: string;
  @Shown(id) conventionId!: string | null;
  @Shown(id) reviewId!: string | null;
  @Shown(id) actionId!: string | null;
  @Shown(id) campaignId!: string | null;
  @Shown(id) memberId!: string | null;
  @Text({ min: 0, description: 'Title of the convention, or what the action says.' }) title!: string;
  @Text({ min: 0 }) number!: string;
  @Text({ min: 0, description: 'Who refused, or whose mail came back.' }) person!: string;
  @Text({ min: 0 }) reason!: string;
  @Shown(day) since!: Day | null;
  @Shown({ ...day, description: 'The true deadline; null when nothing presses.' }) by!: Day | null;
  @Shown(count) done!: number | null;
  @Shown({ ...count, description: 'Out of how many, or how many things the task stands for.' }) total!: number | null;
  @Shown({ ...count, description: 'Months for which a convention renews itself.' }) months!: number | null;
  @Flag({ description: 'The reader holds this partnership, or nobody does.' }) mine!: boolean;
}

export class AwaitedAnswerView {
  @OneOf(awaitedKinds, 'AwaitedKind') kind!: AwaitedKind;
  @Text({ description: 'The same as long as the same answer is awaited; of a signature, its signatory.' }) id!: string;
  @Uuid() conventionId!: string;
  @Text() person!: string;
  @OneOf(partyKeys, 'PartyKey') side!: PartyKey;
  @Uuid() partnerId!: string;
  @Text() partnerName!: string;
  @Text() title!: string;
  @Text() number!: string;
  @CalendarDay() since!: Day;
  @Shown({ ...day, description: 'When they first opened their link.' }) openedOn!: Day | null;
  @Whole() reminders!: number;
  @Flag() remindersStopped!: boolean;
  @Shown({ ...day, description: 'When a reminder leaves by itself; null when none will.' }) nextReminder!: Day | null;
  @CalendarDay() deadline!: Day;
  @Flag() mayRemind!: boolean;
}

export class ComingDateView {
  @Text() id!: string;
  @CalendarDay() day!: Day;
  @OneOf(comingKinds, 'ComingKind') kind!: ComingKind;
  @Uuid() partnerId!: string;
  @Text() partnerName!: string;
  @Shown(id) conventionId!: string | null;
  @Shown(id) reviewId!: string | null;
  @Text({ min: 0 }) title!: string;
}

export class StageCountView {
  @OneOf(stages, 'Stage') stage!: Stage;
  @Whole() count!: number;
}

export class CardToVerifyView {
  @Uuid() id!: string;
  @Text() name!: string;
}

export const gestures = ['draft-convention', 'plan-review', 'export-sheet', 'add-partner'] as const;
export type Gesture = (typeof gestures)[number];

export class HomeView {
  @CalendarDay() today!: Day;
  @Many(() => TaskView, { max: 7 }) tasks!: TaskView[];
  @Whole() taskTotal!: number;
  @Many(() => AwaitedAnswerView, { max: 5 }) awaited!: AwaitedAnswerView[];
  @Whole() awaitedTotal!: number;
  @Many(() => ComingDateView, { max: 6 }) dates!: ComingDateView[];
  @Whole() dateTotal!: number;
  @Shown({ type: () => ComingDateView, nullable: true, description: 'The nearest date of all, however far.' })
  nextDate!: ComingDateView | null;
  @Many(() => StageCountView, { max: stages.length }) stages!: StageCountView[];
  @Shown({ type: () => CardToVerifyView, nullable: true, description: 'Something useful for a day without tasks.' })
  toVerify!: CardToVerifyView | null;
  @SomeOf(gestures, 'Gesture') allowedActions!: Gesture[];
}

export class TaskPageView {
  @Many(() => TaskView, { max: 100 }) items!: TaskView[];
  @Whole() total!: number;
  @Shown({ type: String, nullable: true }) next!: string | null;
}

export class AwaitedAnswersView {
  @Many(() => AwaitedAnswerView, { max: 1000 }) items!: AwaitedAnswerView[];
  @Whole() total!: number;
}

export class ComingDatesView {
  @Many(() => ComingDateView, { max: 1000 }) items!: ComingDateView[];
  @Whole() total!: number;
}
