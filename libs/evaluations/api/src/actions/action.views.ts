import {
  type ActionOrigin,
  actionOrigins,
  type ActionPriority,
  actionPriorities,
  type ActionState,
  actionStates,
  lateForDirectorAfter,
} from '@entente/evaluations/domain';
import { Flag, Many, OneOf, QuerySomeOf, QueryWhole, Shown, Text, Uuid, Whole } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
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
  @OneOf(actionSorts, 'ActionSort', { optional: true }) sort?: ActionSort;
  @Text({ max: 400, optional: true, description: 'The `next` of the page before.' }) after?: string;
  @QueryWhole({ min: 1, max: 100, optional: true }) limit?: number;
}

export class ActionRowView {
  @Uuid() id!: string;
  @Text() action!: string;
  @Uuid() partnerId!: string;
  @Text() partnerName!: string;
  @OneOf(actionOrigins, 'ActionOrigin') origin!: ActionOrigin;
  @Text({ min: 0, description: '« B-2026-009 »; empty when written by hand.' }) reviewReference!: string;
  @Shown({ type: String, format: 'uuid', nullable: true }) reviewId!: string | null;
  @OneOf(actionPriorities, 'ActionPriority') priority!: ActionPriority;
  @Text({ min: 0 }) ownerOurs!: string;
  @Text({ min: 0 }) ownerTheirs!: string;
  @Shown({ type: String, format: 'date' }) dueOn!: Day;
  @OneOf(actionStates, 'ActionState') state!: ActionState;
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
  @Uuid() partnerId!: string;
  @Text() partnerName!: string;
  @Text() organisationName!: string;
  @Many(() => ReviewPersonView, { max: 1_000 }) people!: ReviewPersonView[];
  @Flag() mayPlan!: boolean;
}

export class ActionView extends ReviewActionBody {
  @Uuid() id!: string;
  @Shown({ type: () => ActionPlanView }) plan!: ActionPlanView;
  @Shown({ type: String, format: 'uuid', nullable: true }) reviewId!: string | null;
  @Text({ min: 0 }) reviewReference!: string;
  @Shown({ type: String, format: 'date' }) firstDueOn!: Day;
  @Whole() postponements!: number;
  @Whole() late!: number;
  @Shown({ type: String, format: 'date', nullable: true }) closedOn!: Day | null;
  @Flag() mayRevise!: boolean;
  @Whole() version!: number;
}

export class NewActionBody extends ReviewActionBody {
  @Uuid() partnerId!: string;
}

export class RevisedActionBody extends ReviewActionBody {
  @Whole({ min: 1, description: 'The version of the action that was under the eyes.' }) version!: number;
}
