import { answerOf, isNotApplicable, ratingOf } from '../answers/criterion-answer';
import { type EvaluationGrid, criteriaOf } from '../grid/evaluation-grid';
import { divide, fraction, sum } from '../score/fraction';
import { type CriterionRating, type CriterionRatings, type Score, scoreRatings } from '../score/score';
import { type Rater, isIn, presentRaters, type Side } from './rater';

type Respondent = Pick<Rater, 'answers'>;

/** The mean of whoever rated a criterion; « sans objet » only when nobody rated it. */
export const meanRating = (respondents: readonly Respondent[], code: string): CriterionRating => {
  const judgements = respondents.map(({ answers }) => answerOf(answers, code).judgement.value);
  const ratings = judgements.map(ratingOf).filter((rating) => rating !== null);
  if (ratings.length > 0) return divide(sum(ratings.map((rating) => fraction(rating))), fraction(ratings.length));
  return judgements.some(isNotApplicable) ? 'not-applicable' : null;
};

export const partyRatings = (grid: EvaluationGrid, respondents: readonly Respondent[]): CriterionRatings =>
  new Map(criteriaOf(grid).map(({ code }) => [code, meanRating(respondents, code)]));

/** One side's score (domain.md 3.3.c): means first, then the formula. */
export const partyScore = (grid: EvaluationGrid, respondents: readonly Respondent[]): Score =>
  scoreRatings(grid, partyRatings(grid, respondents));

/** Whoever handed in for a side. */
export const respondentsOf = (raters: readonly Rater[], side: Side): readonly Rater[] =>
  presentRaters(raters, side).filter(isIn);
