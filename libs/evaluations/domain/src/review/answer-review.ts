import { checkChanges } from '../answers/check-answer';
import { checkQuestionChanges } from '../answers/check-question-answer';
import {
  type AnswerChange,
  type AnswerConflict,
  type QuestionChange,
  mergeAnswers,
  mergeQuestionAnswers,
} from '../answers/merge-answers';
import { currentChecklist, gridAt, questionnaireAt } from '../grid/grid-registry';
import { type Act, type Review } from './review';
import { type ReviewDecision, about, assertPossible } from './review-decision';
import { reviewProblems } from './review-problems';

export type ReviewChanges = {
  readonly answers?: readonly AnswerChange[];
  readonly questions?: readonly QuestionChange[];
};

/** What could be written is written; what somebody else changed meanwhile comes back, both values kept. */
export type AnsweredReview = ReviewDecision & { readonly conflicts: readonly AnswerConflict[] };

/** One autosave, or several at once after a moment off line. Refused whole when something is malformed. */
export const answerReview = (
  review: Review,
  { answers = [], questions = [] }: ReviewChanges,
  act: Act,
): AnsweredReview => {
  assertPossible('answer', review);
  const grid = gridAt(review.grid);
  const faults = [
    ...checkChanges(grid, answers),
    // Questions keep the scale they ship with, whatever grid the criteria are rated on: their codes keep their meaning.
    ...checkQuestionChanges({ grid: currentChecklist, questionnaire: questionnaireAt(review.questions) }, questions),
  ];
  if (faults.length > 0) throw reviewProblems['invalid-answers']({}, faults);

  const criteria = mergeAnswers(review.answers, answers);
  const asked = mergeQuestionAnswers(review.questionAnswers, questions);
  const codes = [...criteria.written, ...asked.written];
  return {
    review: { ...review, answers: criteria.answers, questionAnswers: asked.answers },
    facts: codes.length > 0 ? [{ type: 'review-answered', ...about(review, act), codes }] : [],
    conflicts: [...criteria.conflicts, ...asked.conflicts],
  };
};
