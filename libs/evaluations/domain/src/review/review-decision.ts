import { type Act, type Review } from './review';
import { type ReviewFact } from './review-facts';
import { reviewProblems } from './review-problems';
import { type ReviewAction, isPossible } from './review-status';

/** The next state, and what happened. */
export type ReviewDecision = { readonly review: Review; readonly facts: readonly ReviewFact[] };

/** What every fact says: on which review, who, when. */
export const about = (review: Review, { by, at }: Act) =>
  ({ reviewId: review.id, partnershipId: review.partnershipId, by, at }) as const;

export const assertPossible = (action: ReviewAction, review: Review): void => {
  if (!isPossible(action, review)) throw reviewProblems['not-possible-now']({ action, status: review.status });
};
