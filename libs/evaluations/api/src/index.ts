export { type LateCampaign } from './campaigns/late-campaigns';
export { EvaluationsModule, evaluationsRows } from './evaluations.module';
export { DueReviews, type DueReviewView } from './list/due-reviews';
export { CloseReview } from './report/close-review';
export {
  type AskedRating,
  type AssignedSections,
  type DeclaredAction,
  type DueAction,
  ReviewDirectory,
  type ReviewKnown,
} from './review.directory';
export type { LeftHolder } from './relays/relay-reads';
export type { PoorFeeling } from './feelings/poor-feelings';
export { AnswerReview } from './review/answer-review';
export { ChangeReview, type ReviewCall } from './review/change-review';
export { PlanReview } from './review/plan-review';
export {
  type ConventionRhythm,
  type KnownConvention,
  REVIEW_CONVENTIONS,
  type ReviewConventions,
  type SignedConvention,
} from './sources/review-conventions';
export { ActionLinks } from './actions/by-link/action-links';
export { RequestLinks } from './indicators/by-partner/request-links';
export { RaterLinks } from './two-sides/rater-links';
export { type PieceFound, type PieceQuery, STRATEGY_RECORDS, type StrategyRecords } from './strategy/strategy-records';
