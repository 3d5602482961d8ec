import { type FieldFault, faultAt } from '@entente/platform/kernel';
import { checkText } from '../answers/check-answer';
import { type Act, type Review } from './review';
import { type ReviewDecision, about, assertPossible } from './review-decision';
import { reviewProblems } from './review-problems';

export const reopeningReasonLimit = 300;

/** Back to rating. The conclusion stays to be corrected rather than typed again; what it said is kept in the trace. */
export const reopenReview = (review: Review, reason: string, act: Act): ReviewDecision => {
  assertPossible('reopen', review);
  const faults = checkReason(reason);
  if (faults.length > 0) throw reviewProblems['reopening-reason']({}, faults);

  const { answers, questionAnswers, conclusion, status: from } = review;
  const reopening = { ...act, reason: reason.trim(), from, before: { answers, questionAnswers, conclusion } };
  return {
    review: { ...review, status: 'rating', reopenings: [...review.reopenings, reopening] },
    facts: [{ type: 'review-reopened', ...about(review, act), from }],
  };
};

const checkReason = (reason: string): readonly FieldFault[] =>
  reason.trim() === '' ? [faultAt(['reason'], 'required')] : checkText(reason, reopeningReasonLimit, ['reason']);
