import { type BoardLine, figureText, type Values, yearFigure, type YearFigure } from '@entente/evaluations/domain';
import { type Language } from '@entente/platform/kernel';
import { type ChartPlan, type DrawnValue } from '../charts/chart-plan';

/** Words of a trend, already in the reader's language. */
export type TrendWords = {
  readonly language: Language;
  readonly nothing: string;
  readonly period: (rank: number) => string;
  readonly year: (year: number) => string;
  readonly target: (text: string) => string;
};

/** A round number above the highest value: 37 gives 40, 140 gives 150. */
export const roundTop = (most: number): number => {
  if (most <= 0) return 1;
  const step = 10 ** Math.floor(Math.log10(most)) / 2;
  return Math.ceil(most / step) * step;
};

type Reading = { readonly line: BoardLine; readonly values: Values };

/** Sums go on from January, as the target does; what does not add up speaks for its period alone. */
const upTo = ({ line: { definition, side }, values }: Reading, year: number, rank: number): YearFigure | null => {
  const own = yearFigure(definition, values, { side, year, only: [rank] });
  if (!own || definition.year === 'latest') return own;
  const only = Array.from({ length: rank }, (_each, index) => index + 1);
  return yearFigure(definition, values, { side, year, only });
};

/** Cents are no unit to read. */
const shown = ({ line: { definition } }: Reading, value: number): number =>
  definition.type === 'money' ? value / 100 : value;

const drawn = (reading: Reading, figure: YearFigure | null, { language, nothing }: TrendWords): DrawnValue =>
  figure
    ? { value: shown(reading, figure.value), text: figureText(reading.line.definition, figure.value, language) }
    : { value: null, text: nothing };

const isKnown = ({ values }: { readonly values: readonly DrawnValue[] }): boolean =>
  values.some(({ value }) => value !== null);

const seriesOf = (reading: Reading, year: number, words: TrendWords): Pick<ChartPlan, 'categories' | 'series'> => {
  const { definition, side, cells } = reading.line;
  if (cells.length < 2) {
    const values = [year - 1, year].map((each) =>
      drawn(reading, yearFigure(definition, reading.values, { side, year: each }), words),
    );
    return { categories: [String(year - 1), String(year)], series: [{ name: words.year(year), values }] };
  }
  const ranks = cells.map(({ period: { rank } }) => rank);
  const series = [year, year - 1].map((each) => ({
    name: words.year(each),
    values: ranks.map((rank) => drawn(reading, upTo(reading, each, rank), words)),
  }));
  return { categories: ranks.map(words.period), series: series.filter(isKnown) };
};

/** An indicator over its year against its target and the year before; null when fewer than two values are known. */
export const trendPlan = (reading: Reading, year: number, words: TrendWords): ChartPlan | null => {
  const { categories, series } = seriesOf(reading, year, words);
  const known = series.flatMap(({ values }) => values.flatMap(({ value }) => value ?? []));
  if (known.length < 2) return null;
  const { definition, followed } = reading.line;
  const target = followed.target === null ? null : shown(reading, followed.target);
  const isShare = definition.type === 'percentage';
  return {
    shape: 'lines',
    categories,
    series,
    max: isShare ? 100 : roundTop(Math.max(...known, target ?? 0)),
    ...(target === null || followed.target === null
      ? {}
      : { target: { value: target, text: words.target(figureText(definition, followed.target, words.language)) } }),
  };
};
