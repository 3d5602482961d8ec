import { type Direction, reviewStatuses, type ReviewStatus } from '@entente/evaluations/domain';
import { Flag, Many, OneOf, QuerySomeOf, QueryWhole, Shown, Text, Uuid, Whole } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import { WordsView } from '../grids/grid-content.view';

export const reviewSorts = ['-updated', '-held', 'partner'] as const;
export type ReviewSort = (typeof reviewSorts)[number];

export const trendDirections = ['up', 'down', 'stable'] as const satisfies readonly Direction[];

export class ReviewListQuery {
  @Text({ max: 100, min: 0, optional: true, description: 'Words of the partner’s name, town or number.' }) q?: string;
  @QuerySomeOf(reviewStatuses, 'ReviewStatus', { optional: true }) status?: ReviewStatus[];
  @Uuid({ optional: true, description: 'Reviews of one partner.' }) partner?: string;
  @QueryWhole({ min: 2000, max: 2100, optional: true }) year?: number;
  @Text({ max: 60, optional: true, description: '`me`, or the id of a member who is our référent or deputy.' })
  referent?: string;
  @OneOf(reviewSorts, 'ReviewSort', { optional: true }) sort?: ReviewSort;
  @Text({ max: 400, optional: true, description: 'The `next` of the page before.' }) after?: string;
  @QueryWhole({ min: 1, max: 100, optional: true }) limit?: number;
}

/** The score of the closed review before, on the same version of the grid. */
export class EarlierScoreView {
  @Whole() year!: number;
  @Whole() shown!: number;
}

export class ReviewRowView {
  @Uuid() id!: string;
  @Text() reference!: string;
  @Uuid() partnerId!: string;
  @Text() partnerName!: string;
  @Whole() year!: number;
  @OneOf(reviewStatuses, 'ReviewStatus') status!: ReviewStatus;
  @Shown({ type: String, format: 'date', nullable: true }) plannedOn!: Day | null;
  @Shown({ type: String, format: 'date', nullable: true }) heldOn!: Day | null;
  @Shown({ type: String, format: 'date', nullable: true }) nextReviewOn!: Day | null;
  @Shown({ type: String, nullable: true }) decision!: string | null;
  @Shown({ type: Number, nullable: true, description: 'Score on 100; null while too few criteria are rated.' })
  score!: number | null;
  @Shown({ type: String, nullable: true }) band!: string | null;
  @Shown({ type: () => WordsView, nullable: true, description: 'On an own grid, how it words its readings.' })
  bandLabel!: WordsView | null;
  @Flag() provisional!: boolean;
  @Whole() blocking!: number;
  @Whole() answered!: number;
  @Whole() total!: number;
  @Shown({ type: () => EarlierScoreView, nullable: true }) earlier!: EarlierScoreView | null;
  @OneOf(trendDirections, 'TrendDirection', { nullable: true }) trend!: Direction | null;
  @Text({ min: 0 }) ourReferent!: string;
  @Shown({ type: String, format: 'date-time' }) updatedAt!: string;
}

export class ReviewPageView {
  @Many(() => ReviewRowView, { max: 100 }) items!: ReviewRowView[];
  @Whole() total!: number;
  @Shown({ type: String, nullable: true }) next!: string | null;
}
