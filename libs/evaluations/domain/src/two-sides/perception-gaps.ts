import { type Criterion, type Dimension, type EvaluationGrid, highestRating } from '../grid/evaluation-grid';
import { type Fraction, compare, divide, fraction, magnitude, multiply, subtract, sum } from '../score/fraction';
import { type CriterionRatings, ratedAt } from '../score/score';

/** Where both rated, how far apart; null when only one of them did. */
export type PerceptionGap = {
  readonly criterion: Criterion;
  readonly dimension: Dimension;
  readonly ours: Fraction | null;
  readonly theirs: Fraction | null;
  readonly gap: Fraction | null;
  /** Two thirds of the scale or more: two points on the checklist's. */
  readonly strong: boolean;
  /** Opens the meeting: two points or more, or a dimension whose mean gap is wide. */
  readonly first: boolean;
  /** A critical criterion that one side at least rates low. */
  readonly critical: boolean;
};

export type DimensionGap = { readonly dimension: Dimension; readonly mean: Fraction; readonly wide: boolean };

export type PerceptionGaps = {
  /** What opens the meeting first, then by size; agreements close the list. */
  readonly criteria: readonly PerceptionGap[];
  readonly dimensions: readonly DimensionGap[];
  readonly compared: number;
  readonly mean: Fraction | null;
  /** 100 when both see the same everywhere, 0 when they are as far apart as can be. */
  readonly alignment: Fraction | null;
};

/** Two points of the checklist's three, on one criterion: two thirds of any other scale. */
const strongOf = (grid: EvaluationGrid): Fraction => fraction(2 * highestRating(grid), 3);
/** One point and a half, on average over a dimension: half of any other scale. */
const wideOf = (grid: EvaluationGrid): Fraction => fraction(highestRating(grid), 2);

/** How the two sides see the same partnership (domain.md 3.3.c). */
export const perceptionGaps = (
  grid: EvaluationGrid,
  { ours, theirs }: { readonly ours: CriterionRatings; readonly theirs: CriterionRatings },
): PerceptionGaps => {
  const all = grid.dimensions.flatMap((dimension) =>
    dimension.criteria.map((criterion) => readGap(grid, { criterion, dimension }, { ours, theirs })),
  );
  const dimensions = grid.dimensions.flatMap((dimension) => dimensionGap(grid, dimension, all));
  const wideCodes = new Set(dimensions.filter((each) => each.wide).map(({ dimension }) => dimension.code));
  const sizes = sizesOf(all);
  const mean = meanOf(sizes);
  return {
    criteria: all
      .filter((each) => each.ours !== null || each.theirs !== null)
      .map((each) => ({ ...each, first: isFirst(each, wideCodes) }))
      .toSorted(byWeightOfTalk),
    dimensions,
    compared: sizes.length,
    mean,
    alignment: mean && multiply(fraction(100), subtract(fraction(1), divide(mean, fraction(highestRating(grid))))),
  };
};

export const isStrong = ({ strong }: Pick<PerceptionGap, 'strong'>): boolean => strong;

/** Rated by one side alone also differs: there is something to say. */
export const differs = ({ gap }: Pick<PerceptionGap, 'gap'>): boolean => gap === null || gap.numerator !== 0n;

const readGap = (
  grid: EvaluationGrid,
  at: { readonly criterion: Criterion; readonly dimension: Dimension },
  ratings: { readonly ours: CriterionRatings; readonly theirs: CriterionRatings },
): PerceptionGap => {
  const ours = ratedAt(ratings.ours, at.criterion.code);
  const theirs = ratedAt(ratings.theirs, at.criterion.code);
  const isLow = (rating: Fraction | null): boolean =>
    rating !== null && compare(rating, fraction(grid.rules.lowUpTo)) <= 0;
  const gap = ours && theirs && magnitude(subtract(ours, theirs));
  return {
    ...at,
    ours,
    theirs,
    gap,
    strong: gap !== null && compare(gap, strongOf(grid)) >= 0,
    first: false,
    critical: at.criterion.critical && (isLow(ours) || isLow(theirs)),
  };
};

const sizesOf = (gaps: readonly PerceptionGap[]): readonly Fraction[] => gaps.flatMap(({ gap }) => gap ?? []);

const meanOf = (sizes: readonly Fraction[]): Fraction | null =>
  sizes.length === 0 ? null : divide(sum(sizes), fraction(sizes.length));

const dimensionGap = (
  grid: EvaluationGrid,
  dimension: Dimension,
  all: readonly PerceptionGap[],
): readonly DimensionGap[] => {
  const mean = meanOf(sizesOf(all.filter((each) => each.dimension.code === dimension.code)));
  return mean ? [{ dimension, mean, wide: compare(mean, wideOf(grid)) >= 0 }] : [];
};

const isFirst = (each: PerceptionGap, wideCodes: ReadonlySet<string>): boolean =>
  isStrong(each) || (each.gap !== null && each.gap.numerator !== 0n && wideCodes.has(each.dimension.code));

// Nothing to measure between two sides of which one was silent: after the gaps, before the agreements.
const sizeOf = ({ gap }: PerceptionGap): Fraction => gap ?? fraction(1, 1_000_000_000);

const byWeightOfTalk = (a: PerceptionGap, b: PerceptionGap): number =>
  Number(b.first) - Number(a.first) || compare(sizeOf(b), sizeOf(a)) || b.criterion.weight - a.criterion.weight;
