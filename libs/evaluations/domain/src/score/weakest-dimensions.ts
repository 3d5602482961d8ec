import { type Fraction, compare } from './fraction';
import { type DimensionScore, type Score } from './score';

type Defined = DimensionScore & { readonly value: Fraction };

const isDefined = (dimension: DimensionScore): dimension is Defined => dimension.value !== null;

/** Lowest first; at equal value the heavier dimension, then the order of the grid. */
export const weakestDimensions = (score: Score, count = 2): readonly DimensionScore[] =>
  score.dimensions
    .filter(isDefined)
    .toSorted((a, b) => compare(a.value, b.value) || b.weight - a.weight)
    .slice(0, count);
