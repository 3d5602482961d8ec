import { type Language, type Params, type Words } from '@entente/platform/kernel';
import { print } from '../report/printed-words';
import { attentionWords, type AttentionReason } from './attention';
import { type Chart, type ChartRow, countCell, noCell } from './chart';
import { synthesisWords as words } from './synthesis-words';

export type Named = { readonly code: string; readonly name: string; readonly count: number };

export type YearFigures = { readonly year: number; readonly reviewed: number; readonly median: number | null };

export type Attention = {
  readonly partnerId: string;
  readonly partnerName: string;
  readonly reviewId: string | null;
  readonly score: number | null;
  readonly blocking: number;
  readonly lateActions: number;
  readonly alignment: number | null;
  readonly reasons: readonly AttentionReason[];
};

/** What the reviews of one year say together: counts and medians of frozen scores, nothing computed anew. */
export type YearSynthesis = {
  readonly year: number;
  /** Partnerships that live today. */
  readonly due: number;
  readonly reviewed: number;
  readonly running: number;
  /** Bands in the order of the grid, the lowest first; `''` for reviews without a score. */
  readonly bands: readonly Named[];
  /** The oldest first, this one last. */
  readonly years: readonly YearFigures[];
  readonly dimensions: readonly (Named & { readonly median: number })[];
  readonly critical: readonly Named[];
  readonly obstacles: readonly Named[];
  readonly actions: { readonly open: number; readonly late: number; readonly done: number; readonly abandoned: number };
  readonly alignment: { readonly reviews: number; readonly mean: number | null };
  readonly attention: readonly Attention[];
  readonly attentionTotal: number;
};

export type SynthesisFigure = { readonly value: string; readonly label: string };

export type AttentionLine = Pick<Attention, 'partnerId' | 'partnerName' | 'reviewId'> & {
  readonly reasons: readonly string[];
};

/** The synthesis in words, for the page and for the paper alike. */
export type YearReport = {
  readonly title: string;
  readonly lead: string;
  readonly figures: readonly SynthesisFigure[];
  readonly charts: readonly Chart[];
  readonly attention: { readonly title: string; readonly sentence: string; readonly rows: readonly AttentionLine[] };
};

type Say = (words: Words, params?: Params) => string;

/** Says a synthesis in one language. */
export const yearReport = (synthesis: YearSynthesis, language: Language): YearReport => {
  const say: Say = (text, params) => print(text, language, params);
  const { year, due, reviewed, running } = synthesis;
  return {
    title: say(words.title, { year: String(year) }),
    lead: say(words.lead, { year: String(year), due, reviewed, running }),
    figures: figuresOf(synthesis, say),
    charts: [
      bandChart(synthesis, say),
      yearChart(synthesis, say),
      dimensionChart(synthesis, say),
      criticalChart(synthesis, say),
      obstacleChart(synthesis, say),
      actionChart(synthesis, say),
    ],
    attention: {
      title: say(words.attention),
      sentence: attentionSentence(synthesis, say),
      rows: synthesis.attention.map((line) => attentionLine(line, say)),
    },
  };
};

const figuresOf = (
  { due, reviewed, years, alignment, actions }: YearSynthesis,
  say: Say,
): readonly SynthesisFigure[] => {
  const median = years.at(-1)?.median ?? null;
  const { mean, reviews: count } = alignment;
  const open = actions.open + actions.late;
  return [
    { value: String(reviewed), label: say(words.figureReviewed, { due }) },
    ...(median === null ? [] : [{ value: String(median), label: say(words.figureMedian) }]),
    ...(mean === null ? [] : [{ value: `${mean}\u00a0%`, label: say(words.figureAlignment, { count }) }]),
    { value: String(actions.late), label: say(words.figureLate, { open }) },
  ];
};

const emptyOf = ({ year }: YearSynthesis, say: Say): string => say(words.empty, { year: String(year) });

const countRow = ({ code, name, count }: Named): ChartRow => ({ code, name, cells: [countCell(count)] });

const bandChart = (synthesis: YearSynthesis, say: Say): Chart => {
  const bands = synthesis.bands.map((band) => (band.code ? band : { ...band, name: say(words.noBand) }));
  const [most] = bands.toSorted((a, b) => b.count - a.count);
  const total = synthesis.reviewed;
  return {
    code: 'bands',
    title: say(words.bands),
    sentence: most?.count ? say(words.bandsSaid, { ...most, total }) : emptyOf(synthesis, say),
    headings: [say(words.band), say(words.number)],
    rows: bands.map(countRow),
    max: Math.max(1, total),
  };
};

const yearChart = ({ years }: YearSynthesis, say: Say): Chart => {
  const known = years.filter(({ median }) => median !== null);
  const [first, last] = [known[0], known.at(-1)];
  const said =
    first && last && first !== last
      ? say(words.yearsSaid, {
          before: first.median,
          from: String(first.year),
          after: last.median,
          year: String(last.year),
        })
      : say(words.yearsAlone);
  return {
    code: 'years',
    title: say(words.years),
    sentence: said,
    headings: [say(words.year), say(words.median), say(words.reviewed)],
    rows: years.map(({ year, median, reviewed }) => ({
      code: String(year),
      name: String(year),
      cells: [
        median === null ? noCell(say(words.noValue)) : countCell(median),
        { value: null, text: String(reviewed) },
      ],
    })),
    max: 100,
  };
};

const dimensionChart = (synthesis: YearSynthesis, say: Say): Chart => {
  const [weakest] = synthesis.dimensions;
  const said = weakest
    ? say(words.dimensionsSaid, { name: weakest.name, value: weakest.median, count: weakest.count })
    : emptyOf(synthesis, say);
  return {
    code: 'dimensions',
    title: say(words.dimensions),
    sentence: said,
    headings: [say(words.dimension), say(words.median)],
    rows: synthesis.dimensions.map(({ code, name, median }) => ({ code, name, cells: [countCell(median)] })),
    max: 100,
  };
};

const criticalChart = ({ critical, reviewed }: YearSynthesis, say: Say): Chart => ({
  code: 'critical',
  title: say(words.critical),
  sentence: critical[0] ? say(words.criticalSaid, critical[0]) : say(words.criticalNone),
  headings: [say(words.criterion), say(words.partnerships)],
  rows: critical.map(countRow),
  max: Math.max(1, reviewed),
});

const obstacleChart = ({ obstacles }: YearSynthesis, say: Say): Chart => ({
  code: 'obstacles',
  title: say(words.obstacles),
  sentence: obstacles[0] ? say(words.obstaclesSaid, obstacles[0]) : say(words.obstaclesNone),
  headings: [say(words.obstacle), say(words.partnerships)],
  rows: obstacles.map(countRow),
  max: Math.max(1, ...obstacles.map(({ count }) => count)),
});

const actionChart = ({ actions }: YearSynthesis, say: Say): Chart => {
  const states = ['open', 'late', 'done', 'abandoned'] as const;
  const total = states.reduce((sum, state) => sum + actions[state], 0);
  return {
    code: 'actions',
    title: say(words.actions),
    sentence: total > 0 ? say(words.actionsSaid, { ...actions, total }) : say(words.actionsNone),
    headings: [say(words.state), say(words.number)],
    rows: states.map((code) => ({ code, name: say(words[code]), cells: [countCell(actions[code])] })),
    max: Math.max(1, total),
  };
};

const attentionSentence = ({ attention, attentionTotal: count }: YearSynthesis, say: Say): string => {
  if (count === 0) return say(words.attentionNone);
  const said = say(words.attentionSaid, { count });
  return attention.length < count ? `${said} ${say(words.attentionMore, { shown: attention.length, count })}` : said;
};

const attentionLine = ({ reasons, ...line }: Attention, say: Say): AttentionLine => {
  const { score, blocking, lateActions, alignment } = line;
  const params = { score: score ?? '', blocking, lateActions, alignment: alignment ?? '' };
  return {
    partnerId: line.partnerId,
    partnerName: line.partnerName,
    reviewId: line.reviewId,
    reasons: reasons.map((reason) => say(attentionWords[reason], params)),
  };
};
