import { type Day } from '@entente/platform/kernel';
import { type ObstacleCode, isObstacleCode } from '../content/obstacles';
import { type IndicatorCode, indicatorOf } from './indicator-catalogue';
import { type Values, type YearFigure, yearFigure } from './year-figure';

/** What the indicators of a year say to its review; null where nobody counted. */
export type ReviewFigures = {
  readonly year: number;
  readonly referrals: number | null;
  readonly accompanied: number | null;
  readonly requests: number | null;
  readonly accepted: { readonly count: number; readonly of: number; readonly percent: number } | null;
  readonly unmet: number | null;
  /** The reasons that come most often, the first three. */
  readonly reasons: readonly { readonly code: ObstacleCode; readonly count: number }[];
  readonly waitDays: number | null;
};

const shownReasons = 3;

export const noFigures = (year: number): ReviewFigures => ({
  year,
  referrals: null,
  accompanied: null,
  requests: null,
  accepted: null,
  unmet: null,
  reasons: [],
  waitDays: null,
});

const acceptedOf = (figure: YearFigure | null): ReviewFigures['accepted'] => {
  const count = figure?.parts['accepted'];
  return figure && figure.base !== null && typeof count === 'number'
    ? { count, of: figure.base, percent: figure.value }
    : null;
};

const reasonsOf = (figure: YearFigure | null): ReviewFigures['reasons'] =>
  Object.entries(figure?.parts ?? {})
    .flatMap(([code, each]) =>
      isObstacleCode(code) && typeof each === 'number' && each > 0 ? [{ code, count: each }] : [],
    )
    .toSorted((a, b) => b.count - a.count)
    .slice(0, shownReasons);

/** The year of the review, read from the indicators. */
export const reviewFigures = (values: Values, on: Day): ReviewFigures => {
  const year = Number(on.slice(0, 4));
  const of = (code: IndicatorCode) => yearFigure(indicatorOf(code), values, { side: 'joint', year });
  const valueOf = (code: IndicatorCode) => of(code)?.value ?? null;
  return {
    year,
    referrals: valueOf('IND-05'),
    accompanied: valueOf('IND-06'),
    requests: valueOf('IND-14'),
    accepted: acceptedOf(of('IND-15')),
    unmet: valueOf('IND-16'),
    reasons: reasonsOf(of('IND-16')),
    waitDays: valueOf('IND-17'),
  };
};
