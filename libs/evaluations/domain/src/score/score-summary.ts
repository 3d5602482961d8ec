import { criterionOf, type EvaluationGrid, gridRef } from '../grid/evaluation-grid';
import { type Fraction, fractionText, parseFraction, roundHalfUp } from './fraction';
import { completenessOf, type ReadScore } from './score';

/** A score that travels and is stored: bigints do not. `exact` is the true value, `shown` the one people read. */
export type ScoreSummary = {
  readonly global: ScoreValue | null;
  readonly band: string | null;
  readonly capped: boolean;
  readonly rated: number;
  readonly notApplicable: number;
  readonly total: number;
  readonly provisional: boolean;
  readonly manyNotApplicable: boolean;
  readonly blockingPoints: readonly string[];
  readonly dimensions: readonly DimensionSummary[];
};

export type ScoreValue = { readonly shown: number; readonly exact: string };

export type DimensionSummary = {
  readonly code: string;
  readonly value: ScoreValue | null;
  readonly band: string | null;
  readonly rated: number;
  readonly total: number;
};

export const summarizeScore = (score: ReadScore): ScoreSummary => ({
  global: valueOf(score.global),
  band: score.band?.code ?? null,
  capped: score.capped,
  rated: score.rated,
  notApplicable: score.notApplicable,
  total: score.total,
  provisional: score.provisional,
  manyNotApplicable: score.manyNotApplicable,
  blockingPoints: score.blockingPoints.map(({ code }) => code),
  dimensions: score.dimensions.map(({ code, value, band, rated, total }) => ({
    code,
    value: valueOf(value),
    band: band?.code ?? null,
    rated,
    total,
  })),
});

const valueOf = (value: Fraction | null): ScoreValue | null =>
  value && { shown: roundHalfUp(value), exact: fractionText(value) };

/** The same score, read again from what was stored or sent: exact as before. */
export const readScore = (grid: EvaluationGrid, summary: ScoreSummary): ReadScore => {
  const { rated, notApplicable, total, capped } = summary;
  const bandOf = (code: string | null) => grid.rules.bands.find((band) => band.code === code) ?? null;
  return {
    grid: gridRef(grid),
    dimensions: summary.dimensions.map(({ value, band, ...dimension }) => ({
      ...dimension,
      value: value && parseFraction(value.exact),
      band: bandOf(band),
    })),
    global: summary.global && parseFraction(summary.global.exact),
    band: bandOf(summary.band),
    capped,
    rated,
    notApplicable,
    total,
    ...completenessOf(grid, { rated, notApplicable, total }),
    blockingPoints: summary.blockingPoints.flatMap((code) => criterionOf(grid, code) ?? []),
  };
};
