import { reviewQuestionsV1 } from '../content/review-questions-v1';
import { type Questionnaire } from './questionnaire';

/** Every version of the review questions ever published by Entente. */
export const publishedQuestionnaires: readonly Questionnaire[] = [reviewQuestionsV1];

export const currentReviewQuestions: Questionnaire = reviewQuestionsV1;
