import { type Judgement, isNotApplicable, ratingOf } from '../answers/criterion-answer';
import { fieldOf, type FieldValue, type QuestionAnswer, questionAnswerOf } from '../answers/question-answer';
import { type Question, type Questionnaire, questionsOf } from '../grid/questionnaire';
import { type Fraction, fractionText, percentage, roundHalfUp } from '../score/fraction';
import { completenessOf } from '../score/score';
import { fourStepGrid, halfPointsOf, isRatedQuestion, mostHalfPoints } from './strategy-scales';

/** The mean of what was rated, on 100; null while nothing is. `exact` is the true value, as a fraction. */
export type StrategyScore = {
  readonly value: { readonly shown: number; readonly exact: string } | null;
  readonly rated: number;
  readonly notApplicable: number;
  readonly total: number;
  readonly provisional: boolean;
  readonly manyNotApplicable: boolean;
};

const isJudgement = (value: FieldValue): value is Judgement =>
  value === null || (typeof value === 'object' && ('rating' in value || 'notApplicable' in value));

/** What was answered on the scale of a question. */
export const judgementAt = (answers: readonly QuestionAnswer[], code: string): Judgement => {
  const { value } = fieldOf(questionAnswerOf(answers, code), 'rating');
  return isJudgement(value) ? value : null;
};

export const ratedQuestionsOf = (questionnaire: Questionnaire): readonly Question[] =>
  questionsOf(questionnaire).filter(isRatedQuestion);

/** Rated questions of Entente that the organisation does not ask. */
export const hiddenRatedOf = ({ hidden = [] }: Pick<Questionnaire, 'hidden'>): readonly Question[] =>
  hidden.filter(isRatedQuestion);

/**
 * On 100, exactly: « oui » 3, « en partie » 1,5, « non » 0, four steps 0 to 3. Set aside leaves the count; empty too.
 * A rated question that the organisation hides counts as not applicable: it changes no mean, and too many are told.
 */
export const scoreStrategy = (questionnaire: Questionnaire, answers: readonly QuestionAnswer[]): StrategyScore => {
  const judged = ratedQuestionsOf(questionnaire).map(({ code }) => ({ code, judgement: judgementAt(answers, code) }));
  const points = judged.flatMap(({ code, judgement }) => {
    const rating = ratingOf(judgement);
    return rating === null ? [] : [halfPointsOf(code, rating)];
  });
  const hidden = hiddenRatedOf(questionnaire).length;
  const counts = {
    rated: points.length,
    notApplicable: judged.filter(({ judgement }) => isNotApplicable(judgement)).length + hidden,
    total: judged.length + hidden,
  };
  const { provisional, manyNotApplicable } = completenessOf(fourStepGrid, counts);
  return { value: valueOf(points), ...counts, provisional, manyNotApplicable };
};

const valueOf = (points: readonly number[]): StrategyScore['value'] => {
  if (points.length === 0) return null;
  const mean: Fraction = percentage(
    points.reduce((all, each) => all + each, 0),
    mostHalfPoints * points.length,
  );
  return { shown: roundHalfUp(mean), exact: fractionText(mean) };
};
