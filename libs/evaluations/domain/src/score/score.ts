import { type Judgement, type CriterionAnswer, isNotApplicable, ratingOf } from '../answers/criterion-answer';
import {
  type Band,
  type Criterion,
  type Dimension,
  type EvaluationGrid,
  type GridRef,
  criteriaOf,
  gridRef,
  highestRating,
} from '../grid/evaluation-grid';
import { askedGrid } from './asked';
import { bandOf, cappedBand } from './band';
import { type Fraction, compare, divide, fraction, multiply, percentage, sum } from './fraction';

export type Judgements = ReadonlyMap<string, Judgement>;

/** What a score is read from: a rating, exact when it is the mean of several people's; set aside; or nothing yet. */
export type CriterionRating = Fraction | 'not-applicable' | null;

export type CriterionRatings = ReadonlyMap<string, CriterionRating>;

/** `value` and `band` are null while fewer than half of the dimension's criteria are rated. */
export type DimensionScore = {
  readonly code: string;
  readonly weight: number;
  readonly points: Fraction;
  readonly maximum: number;
  readonly rated: number;
  readonly notApplicable: number;
  readonly total: number;
  readonly value: Fraction | null;
  readonly band: Band | null;
};

export type Score = {
  readonly grid: GridRef;
  readonly dimensions: readonly DimensionScore[];
  readonly global: Fraction | null;
  /** What is said: capped while a critical criterion blocks. */
  readonly band: Band | null;
  readonly capped: boolean;
  readonly rated: number;
  readonly notApplicable: number;
  readonly total: number;
  /** Rated criteria out of those that apply, on 100; null when none applies. */
  readonly completeness: Fraction | null;
  /** Shown as such and left out of statistics. */
  readonly provisional: boolean;
  readonly manyNotApplicable: boolean;
  readonly blockingPoints: readonly Criterion[];
};

/** One dimension, as it is read and printed. */
export type ReadDimension = Pick<DimensionScore, 'code' | 'value' | 'band' | 'rated' | 'total'>;

/** A score as it is read and printed: without the points that made it. */
export type ReadScore = Omit<Score, 'dimensions'> & { readonly dimensions: readonly ReadDimension[] };

export const judgementsOf = (answers: readonly CriterionAnswer[]): Judgements =>
  new Map(answers.map(({ code, judgement }) => [code, judgement.value]));

/** The score of one set of ratings (domain.md 3.3.c), exact to the last digit. */
export const scoreRatings = (whole: EvaluationGrid, ratings: CriterionRatings): Score => {
  const grid = askedGrid(whole, (code) => ratedAt(ratings, code));
  const dimensions = grid.dimensions.map((dimension) => scoreDimension(grid, dimension, ratings));
  const counts = countAll(dimensions);
  const global = globalOf(dimensions);
  const blockingPoints = blockingPointsOf(grid, ratings);
  const read = global && bandOf(grid, global);
  const band = read && blockingPoints.length > 0 ? cappedBand(grid, read) : read;
  return {
    grid: gridRef(grid),
    dimensions,
    global,
    band,
    capped: band?.code !== read?.code,
    ...counts,
    ...completenessOf(grid, counts),
    blockingPoints,
  };
};

const toRating = (judgement: Judgement): CriterionRating => {
  if (isNotApplicable(judgement)) return 'not-applicable';
  const rating = ratingOf(judgement);
  return rating === null ? null : fraction(rating);
};

/** The score of what one person said. */
export const scoreOf = (grid: EvaluationGrid, judgements: Judgements): Score =>
  scoreRatings(grid, new Map([...judgements].map(([code, judgement]) => [code, toRating(judgement)])));

export const scoreAnswers = (grid: EvaluationGrid, answers: readonly CriterionAnswer[]): Score =>
  scoreOf(grid, judgementsOf(answers));

/** The rating of one criterion, or null when it has none. */
export const ratedAt = (ratings: CriterionRatings, code: string): Fraction | null => {
  const rating = ratings.get(code) ?? null;
  return rating === 'not-applicable' ? null : rating;
};

const scoreDimension = (grid: EvaluationGrid, dimension: Dimension, ratings: CriterionRatings): DimensionScore => {
  const rated = dimension.criteria.flatMap(({ code, weight }) => {
    const rating = ratedAt(ratings, code);
    return rating === null ? [] : [{ weight, rating }];
  });
  const points = sum(rated.map(({ weight, rating }) => multiply(fraction(weight), rating)));
  const maximum = total(rated.map(({ weight }) => weight * highestRating(grid)));
  const defined = rated.length > 0 && rated.length * 2 >= dimension.criteria.length;
  const value = defined ? divide(multiply(fraction(100), points), fraction(maximum)) : null;
  return {
    code: dimension.code,
    weight: dimension.weight,
    points,
    maximum,
    rated: rated.length,
    notApplicable: dimension.criteria.filter(({ code }) => ratings.get(code) === 'not-applicable').length,
    total: dimension.criteria.length,
    value,
    band: value && bandOf(grid, value),
  };
};

const globalOf = (dimensions: readonly DimensionScore[]): Fraction | null => {
  const defined = dimensions.flatMap(({ weight, value }) => (value ? [{ weight: fraction(weight), value }] : []));
  if (defined.length === 0) return null;
  const weighted = sum(defined.map(({ weight, value }) => multiply(weight, value)));
  return divide(weighted, sum(defined.map(({ weight }) => weight)));
};

const blockingPointsOf = (grid: EvaluationGrid, ratings: CriterionRatings): readonly Criterion[] =>
  criteriaOf(grid).filter(({ code, critical }) => {
    const rating = ratedAt(ratings, code);
    return critical && rating !== null && compare(rating, fraction(grid.rules.lowUpTo)) <= 0;
  });

type Counts = Pick<Score, 'rated' | 'notApplicable' | 'total'>;

const countAll = (dimensions: readonly DimensionScore[]): Counts => ({
  rated: total(dimensions.map(({ rated }) => rated)),
  notApplicable: total(dimensions.map(({ notApplicable }) => notApplicable)),
  total: total(dimensions.map((dimension) => dimension.total)),
});

export const completenessOf = (
  { rules }: Pick<EvaluationGrid, 'rules'>,
  { rated, notApplicable, total: all }: Counts,
): Pick<Score, 'completeness' | 'provisional' | 'manyNotApplicable'> => {
  const applicable = all - notApplicable;
  const completeness = applicable === 0 ? null : percentage(rated, applicable);
  return {
    completeness,
    provisional: completeness === null || compare(completeness, fraction(rules.provisionalBelow)) < 0,
    manyNotApplicable: all > 0 && compare(percentage(notApplicable, all), fraction(rules.manyNotApplicableAbove)) > 0,
  };
};

const total = (numbers: readonly number[]): number => numbers.reduce((sofar, number) => sofar + number, 0);
