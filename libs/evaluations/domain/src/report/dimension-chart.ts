import { reportWords } from '../content/report-words';
import { sameGrid } from '../grid/evaluation-grid';
import { notchesOf } from '../score/band';
import { type Fraction, decimalText, roundHalfUp } from '../score/fraction';
import { type ReadDimension } from '../score/score';
import { print } from './printed-words';
import { type ScoredReport } from './review-report';

/** Bars and their table twin at once: the numbers stand beside the bars. */
export type DimensionChart = {
  readonly title: string;
  readonly summary: string;
  readonly notches: readonly number[];
  readonly headings: {
    readonly dimension: string;
    readonly bar: string;
    readonly year: string;
    readonly previousYear: string | null;
    readonly reading: string;
  };
  readonly rows: readonly DimensionRow[];
};

export type DimensionRow = {
  readonly code: string;
  readonly name: string;
  /** Length of the bar, 0 to 100; null when too few criteria are rated. */
  readonly length: number | null;
  readonly value: string;
  readonly previous: string | null;
  readonly reading: string;
  /** What the bar says to whoever does not see it. */
  readonly text: string;
};

const noValue = '–';

export const dimensionChart = (report: ScoredReport): DimensionChart => {
  const { grid, language, review } = report;
  const notches = notchesOf(grid);
  const previous = comparablePrevious(report);
  return {
    title: print(grid.own === undefined ? reportWords.dimensions : reportWords.ownDimensions, language),
    summary: print(reportWords.barsSummary, language, { first: notches[0], second: notches[1] }),
    notches,
    headings: {
      dimension: print(reportWords.dimension, language),
      bar: print(reportWords.zeroToHundred, language),
      year: String(review.year),
      previousYear: previous ? String(previous.year) : null,
      reading: print(reportWords.reading, language),
    },
    rows: report.score.dimensions.map((dimension) => dimensionRow(report, dimension)),
  };
};

const comparablePrevious = ({ previous, score }: ScoredReport): ScoredReport['previous'] =>
  previous && sameGrid(previous.score.grid, score.grid) ? previous : null;

const dimensionRow = (report: ScoredReport, { code, value, band }: ReadDimension): DimensionRow => {
  const { language, grid } = report;
  const label = grid.dimensions.find((dimension) => dimension.code === code)?.name;
  const name = label ? print(label, language) : code;
  const reading = print(band?.label ?? reportWords.undefinedReading, language);
  const shown = display(value);
  return {
    code,
    name,
    length: value && Number(decimalText(value, 2)),
    value: shown,
    previous: previousValue(report, code),
    reading,
    text: value
      ? print(reportWords.barText, language, { name, value: shown, reading })
      : print(reportWords.barTextUndefined, language, { name, reading }),
  };
};

const previousValue = (report: ScoredReport, code: string): string | null => {
  const previous = comparablePrevious(report);
  if (!previous) return null;
  return display(previous.score.dimensions.find((dimension) => dimension.code === code)?.value ?? null);
};

const display = (value: Fraction | null): string => (value ? String(roundHalfUp(value)) : noValue);
