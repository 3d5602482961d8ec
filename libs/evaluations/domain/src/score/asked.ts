import { type CriterionAnswer, answerOf, ratingOf } from '../answers/criterion-answer';
import { type Criterion, type EvaluationGrid, criteriaOf } from '../grid/evaluation-grid';
import { type Fraction, compare, fraction } from './fraction';

export type RatingAt = (code: string) => Fraction | null;

/** A criterion with a condition is asked once the criterion it depends on was rated within its bounds. */
export const isAsked = ({ askedIf }: Pick<Criterion, 'askedIf'>, ratingAt: RatingAt): boolean => {
  if (!askedIf) return true;
  const rating = ratingAt(askedIf.code);
  return (
    rating !== null && compare(rating, fraction(askedIf.from)) >= 0 && compare(rating, fraction(askedIf.upTo)) <= 0
  );
};

/** The grid without what is not asked: neither counted, nor missing, nor « sans objet ». */
export const askedGrid = (grid: EvaluationGrid, ratingAt: RatingAt): EvaluationGrid => {
  if (criteriaOf(grid).every(({ askedIf }) => !askedIf)) return grid;
  return {
    ...grid,
    dimensions: grid.dimensions.map((dimension) => ({
      ...dimension,
      criteria: dimension.criteria.filter((criterion) => isAsked(criterion, ratingAt)),
    })),
  };
};

/** What one person is asked, from what they answered so far. */
export const askedOf = (grid: EvaluationGrid, answers: readonly CriterionAnswer[]): EvaluationGrid =>
  askedGrid(grid, (code) => {
    const rating = ratingOf(answerOf(answers, code).judgement.value);
    return rating === null ? null : fraction(rating);
  });
