import { type Fraction, fractionText, roundHalfUp } from './fraction';
import { type Score } from './score';

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

export const summarizeScore = (score: Score): ScoreSummary => ({
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
