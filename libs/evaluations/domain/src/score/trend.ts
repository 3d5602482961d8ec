import { sameGrid } from '../grid/evaluation-grid';
import { type Fraction, compare, fraction, magnitude, subtract } from './fraction';
import { type ReadScore } from './score';

export type Direction = 'up' | 'down' | 'stable';

/** `null` when one of the two values is undefined: there is nothing to compare. */
export type Change = { readonly delta: Fraction; readonly direction: Direction } | null;

export type Trend =
  | {
      readonly comparable: true;
      /** One of the two scores is provisional: to be read with caution. */
      readonly cautious: boolean;
      readonly global: Change;
      readonly dimensions: ReadonlyMap<string, Change>;
    }
  | { readonly comparable: false };

/** Points under which a change is « stable » (domain.md 3.3.c). */
const noticeable = fraction(5);

/** Compares two scores of the same grid and version; other versions are not comparable. */
export const trendBetween = (previous: ReadScore, current: ReadScore): Trend => {
  if (!sameGrid(previous.grid, current.grid)) return { comparable: false };
  const before = new Map(previous.dimensions.map(({ code, value }) => [code, value]));
  return {
    comparable: true,
    cautious: previous.provisional || current.provisional,
    global: changeBetween(previous.global, current.global),
    dimensions: new Map(
      current.dimensions.map(({ code, value }) => [code, changeBetween(before.get(code) ?? null, value)]),
    ),
  };
};

/** How one exact value moved; the two must come from the same version of the grid. */
export const changeBetween = (before: Fraction | null, after: Fraction | null): Change => {
  if (before === null || after === null) return null;
  const delta = subtract(after, before);
  return { delta, direction: directionOf(delta) };
};

const directionOf = (delta: Fraction): Direction => {
  if (compare(magnitude(delta), noticeable) < 0) return 'stable';
  return delta.numerator > 0n ? 'up' : 'down';
};
