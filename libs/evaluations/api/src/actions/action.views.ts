import {
  type ActionOrigin,
  actionOrigins,
  type ActionPriority,
  actionPriorities,
  type ActionState,
  actionStates,
  type ComingBack,
  comingsBack,
  lateForDirectorAfter,
} from '@entente/evaluations/domain';
import {
  CalendarDay,
  Flag,
  Many,
  OneOf,
  QuerySomeOf,
  QueryWhole,
  Shown,
  Text,
  Uuid,
  Whole,
} from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import { DayProposalView, DeclarationView, PartnerProgressView } from './by-link/guest-actions.views';
import { ReviewPersonView } from '../review/people.view';
import { ReviewActionBody } from '../review/conclusion.bodies';

export const actionSorts = ['due', '-updated', 'partner'] as const;
export type ActionSort = (typeof actionSorts)[number];

export const actionWhens = ['late', 'very-late', 'soon'] as const;
export type ActionWhen = (typeof actionWhens)[number];

export class ActionListQuery {
  @Text({ max: 100, min: 0, optional: true, description: 'Words of the partner’s name, town or number.' }) q?: string;
  @QuerySomeOf(actionStates, 'ActionState', { optional: true }) state?: ActionState[];
  @Uuid({ optional: true, description: 'Actions with one partner.' }) partner?: string;
  @Text({ max: 60, optional: true, description: '`me`, or the id of the member who answers for it.' }) owner?: string;
  @OneOf(actionWhens, 'ActionWhen', {
    optional: true,
    description: `Open and past its day, past it by ${lateForDirectorAfter} days, or due within 30 days.`,
  })
  when?: ActionWhen;
  @CalendarDay({ optional: true, description: 'Due on this day or later.' }) from?: Day;
  @CalendarDay({ optional: true, description: 'Due on this day or earlier.' }) to?: Day;
  @OneOf(actionSorts, 'ActionSort', { optional: true }) sort?: ActionSort;
  @Text({ max: 400, optional: true, description: 'The `next` of the page before.' }) after?: string;
  @QueryWhole({ min: 1, max: 100, optional: true }) limit?: number;
}

const uuidOrNull = { type: String, format: 'uuid', nullable: true } as const;

export class ActionRowView {
  @Uuid() id!: string;
  @Text() action!: string;
  @Shown({ ...uuidOrNull, description: 'Null for a priority of the whole organisation.' }) partnerId!: string | null;
  @Text({ min: 0 }) partnerName!: string;
  @Shown({ ...uuidOrNull, description: 'The strategy review whose priority it is.' }) strategyId!: string | null;
  @OneOf(actionOrigins, 'ActionOrigin') origin!: ActionOrigin;
  @Text({ min: 0, description: '« B-2026-009 »; empty when written by hand.' }) reviewReference!: string;
  @Shown({ type: String, format: 'uuid', nullable: true }) reviewId!: string | null;
  @OneOf(actionPriorities, 'ActionPriority') priority!: ActionPriority;
  @Text({ min: 0 }) ownerOurs!: string;
  @Text({ min: 0 }) ownerTheirs!: string;
  @Shown({ type: String, format: 'date' }) dueOn!: Day;
  @OneOf(actionStates, 'ActionState') state!: ActionState;
  @OneOf(comingsBack, 'ComingBack') comesBack!: ComingBack;
  @Whole() postponements!: number;
  @Whole({ description: 'Days past its day; 0 while there is time, or once closed.' }) late!: number;
  @Shown({ type: String, format: 'date', nullable: true }) closedOn!: Day | null;
  @Whole() version!: number;
}

export class ActionPageView {
  @Many(() => ActionRowView, { max: 100 }) items!: ActionRowView[];
  @Whole() total!: number;
  @Whole({ description: 'Open ones past their day, in the whole filter.' }) late!: number;
  @Shown({ type: String, nullable: true }) next!: string | null;
}

export class ActionPlanView {
  @Shown(uuidOrNull) partnerId!: string | null;
  @Text({ min: 0 }) partnerName!: string;
  @Text() organisationName!: string;
  @Many(() => ReviewPersonView, { max: 1_000 }) people!: ReviewPersonView[];
  @Flag() mayPlan!: boolean;
}

/** The one before or after in a series. */
export class SeriesNeighbourView {
  @Uuid() id!: string;
  @Shown({ type: String, format: 'date' }) dueOn!: Day;
  @OneOf(actionStates, 'ActionState') state!: ActionState;
}

export class ActionView extends ReviewActionBody {
  @Uuid() id!: string;
  @Shown({ type: () => ActionPlanView }) plan!: ActionPlanView;
  @Shown(uuidOrNull) reviewId!: string | null;
  @Shown(uuidOrNull) strategyId!: string | null;
  @Text({ min: 0 }) reviewReference!: string;
  @Shown({ type: String, format: 'date' }) firstDueOn!: Day;
  @Whole() postponements!: number;
  @Whole() late!: number;
  @Shown({ type: String, format: 'date', nullable: true }) closedOn!: Day | null;
  @Flag() mayRevise!: boolean;
  @Shown({ type: () => PartnerProgressView, nullable: true, description: 'What the partner says of it by their link.' })
  progress!: PartnerProgressView | null;
  @Shown({ type: () => DayProposalView, nullable: true }) proposal!: DayProposalView | null;
  @Flag({ description: 'Done only with a proof that a second person verifies.' }) proofAsked!: boolean;
  @Shown({ type: () => DeclarationView, nullable: true }) declared!: DeclarationView | null;
  @OneOf(comingsBack, 'ComingBack', { description: 'Once closed, another one follows at this rhythm.' })
  comesBack!: ComingBack;
  @Shown({ type: String, format: 'date', nullable: true, description: 'The day that the series began with.' })
  comesBackFrom!: Day | null;
  @Whole({ description: 'Its place in the series, 0 for the first.' }) comesBackTurn!: number;
  @Shown({ type: String, format: 'date', nullable: true, description: 'The last day of the series, if one was said.' })
  comesBackUntil!: Day | null;
  @Shown({ type: String, format: 'date', nullable: true, description: 'When the one that follows will be due.' })
  comesBackOn!: Day | null;
  @Shown({ type: () => SeriesNeighbourView, nullable: true }) previous!: SeriesNeighbourView | null;
  @Shown({ type: () => SeriesNeighbourView, nullable: true }) next!: SeriesNeighbourView | null;
  @Flag({ description: 'It waits for a second person, and the reader may be that person.' }) mayVerify!: boolean;
  @Whole() version!: number;
}

/** What is left out stays as it is. */
class WrittenActionBody extends ReviewActionBody {
  @Flag({ optional: true, description: 'Whether it is done only with a proof that a second person verifies.' })
  proofAsked?: boolean;
  @Text({ max: 2_000, min: 0, optional: true, description: 'What shows that it is done, in a few words.' })
  proof?: string;
  @Text({ max: 2_000, min: 0, optional: true, description: 'What shows it, as an https address.' }) proofLink?: string;
  @OneOf(comingsBack, 'ComingBack', { optional: true, description: '`never` stops the series.' })
  comesBack?: ComingBack;
  @CalendarDay({ optional: true, nullable: true, description: 'No action of the series is due after this day.' })
  comesBackUntil?: Day | null;
  @Flag({ optional: true, description: 'Asked when one of a series is given up: true stops it, false goes on.' })
  stopsSeries?: boolean;
}

export class NewActionBody extends WrittenActionBody {
  @Uuid() partnerId!: string;
}

export class AnsweredDayBody {
  @Flag({ description: 'True takes the proposed day; false keeps the agreed one.' }) accepted!: boolean;
  @Whole({ min: 1 }) version!: number;
}

export class VerifiedActionBody {
  @Flag({ description: 'True confirms that it is done; false sends it back, with the reason.' }) confirmed!: boolean;
  @Text({ max: 2_000, min: 0, description: 'Why it is sent back; empty when confirmed.' }) reason!: string;
  @Whole({ min: 1 }) version!: number;
}

export class RevisedActionBody extends WrittenActionBody {
  @Whole({ min: 1, description: 'The version of the action that was under the eyes.' }) version!: number;
}
