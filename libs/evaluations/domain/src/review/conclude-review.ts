import { type Day } from '@entente/platform/kernel';
import { checkConclusion } from './check-conclusion';
import { type Conclusion } from './conclusion';
import { type Act, type Review } from './review';
import { type ReviewDecision, about, assertPossible } from './review-decision';
import { requiredFaults } from './required-questions';
import { reviewProblems } from './review-problems';

/** Records the decision of the meeting; until the review is closed, it can be recorded again. */
export const concludeReview = (
  review: Review,
  conclusion: Conclusion,
  act: Act & { readonly today: Day },
): ReviewDecision => {
  assertPossible('conclude', review);
  const faults = [...requiredFaults(review), ...checkConclusion(conclusion, act.today)];
  if (faults.length > 0) throw reviewProblems['invalid-conclusion']({}, faults);

  const { decision, nextReviewOn, meeting } = conclusion;
  return {
    review: { ...review, status: 'concluded', conclusion },
    facts: [
      {
        type: 'review-concluded',
        ...about(review, act),
        decision,
        heldOn: meeting.heldOn,
        nextReviewOn,
        revised: review.status === 'concluded',
      },
    ],
  };
};

/** From here on the report does not change any more. */
export const closeReview = (review: Review, act: Act): ReviewDecision => {
  assertPossible('close', review);
  if (!review.conclusion) throw reviewProblems['not-possible-now']({ action: 'close', status: review.status });

  const { decision, nextReviewOn } = review.conclusion;
  return {
    review: { ...review, status: 'closed' },
    facts: [{ type: 'review-closed', ...about(review, act), decision, nextReviewOn }],
  };
};
