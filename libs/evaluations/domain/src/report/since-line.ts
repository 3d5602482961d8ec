import { type FieldValue, fieldOf, questionAnswerOf } from '../answers/question-answer';
import { type CarriedAnswer, carriedOf, sinceEarlier } from '../answers/carried-answer';
import { type CriterionAnswer } from '../answers/criterion-answer';
import { carriedWords } from '../content/carried-words';
import { type Question } from '../grid/questionnaire';
import { print } from './printed-words';
import { type ScoredReport } from './review-report';

/** « Modifié depuis 2025 »: of the questions, once something was taken over; empty otherwise. */
export const questionSince = (
  { code, fields }: Pick<Question, 'code' | 'fields'>,
  { review, language }: Pick<ScoredReport, 'review' | 'language'>,
): string => {
  const { carried = [], questionAnswers } = review;
  if (carried.length === 0) return '';
  const answer = questionAnswerOf(questionAnswers, code);
  const state = sinceEarlier(carriedOf(carried, code), {
    fields: fields.map(({ name }) => name),
    valueOf: (name): FieldValue => fieldOf(answer, name).value,
  });
  return state === 'unanswered' ? '' : print(carriedWords[state], language, { year: yearOf(carried, code) });
};

/** Of a criterion's comment, only when it was taken over: criteria are rated afresh each year. */
export const commentSince = (
  { code, comment }: CriterionAnswer,
  { review, language }: Pick<ScoredReport, 'review' | 'language'>,
): string => {
  const { carried = [] } = review;
  const taken = carriedOf(carried, code);
  if (taken.length === 0 || comment.value.trim() === '') return '';
  const state = sinceEarlier(taken, { fields: ['comment'], valueOf: () => comment.value });
  return state === 'unanswered' ? '' : print(carriedWords[state], language, { year: yearOf(carried, code) });
};

const yearOf = (carried: readonly CarriedAnswer[], code: string): number => carriedOf(carried, code)[0]?.year ?? 0;
