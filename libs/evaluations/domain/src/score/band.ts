import { type Band, type EvaluationGrid } from '../grid/evaluation-grid';
import { type Fraction, compare, fraction } from './fraction';

/** The reading of an exact value: 65 is « à consolider », anything above it is « solide », even when it displays as 65. */
export const bandOf = (grid: EvaluationGrid, value: Fraction): Band => {
  const band = grid.rules.bands.find(({ upTo }) => compare(value, fraction(upTo)) <= 0);
  if (!band) throw new RangeError('A score lies between 0 and 100.');
  return band;
};

/** An open critical criterion never lets the label rise above the cap, and never lifts it. */
export const cappedBand = (grid: EvaluationGrid, band: Band): Band => {
  const cap = grid.rules.bands.find(({ code }) => code === grid.rules.cappedBand);
  return cap && cap.upTo < band.upTo ? cap : band;
};

/** Where one band ends and the next begins: the notches drawn on every bar (35 and 65; 85 is left out, as in the mock-up). */
export const notchesOf = (grid: EvaluationGrid): readonly number[] =>
  grid.rules.bands.slice(0, 2).map(({ upTo }) => upTo);
