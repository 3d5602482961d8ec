export { EvaluationsModule, evaluationsRows } from './evaluations.module';
export { DueReviews, type DueReviewView } from './list/due-reviews';
export { CloseReview } from './report/close-review';
export { type DueAction, ReviewDirectory, type ReviewKnown } from './review.directory';
export { AnswerReview } from './review/answer-review';
export { ChangeReview, type ReviewCall } from './review/change-review';
export { PlanReview } from './review/plan-review';
export {
  type ConventionRhythm,
  type KnownConvention,
  REVIEW_CONVENTIONS,
  type ReviewConventions,
} from './sources/review-conventions';
export { RaterLinks } from './two-sides/rater-links';
