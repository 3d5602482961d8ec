import { type FieldFault, faultAt } from '@entente/platform/kernel';
import { saysSomething, questionAnswerOf } from '../answers/question-answer';
import { questionnaireAt } from '../grid/grid-registry';
import { openQuestionsOf, type Question } from '../grid/questionnaire';
import { type Review } from './review';

/** Questions that the organisation wants answered before the meeting is concluded, and that nobody answered yet. */
export const unansweredRequired = ({
  questions,
  questionAnswers,
}: Pick<Review, 'questions' | 'questionAnswers'>): readonly Question[] =>
  openQuestionsOf(questionnaireAt(questions)).filter(
    ({ code, required }) =>
      required &&
      !Object.values(questionAnswerOf(questionAnswers, code).fields).some(({ value }) => saysSomething(value)),
  );

/** The same as faults, each at its question. */
export const requiredFaults = (review: Review): readonly FieldFault[] =>
  unansweredRequired(review).map(({ code }) => faultAt(['questions', code], 'question-unanswered', { code }));
