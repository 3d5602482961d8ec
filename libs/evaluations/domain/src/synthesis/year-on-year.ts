import { type Language, type Params, type Words } from '@entente/platform/kernel';
import { answerOf, type CriterionAnswer, ratingOf } from '../answers/criterion-answer';
import { criteriaOf, type EvaluationGrid } from '../grid/evaluation-grid';
import { compareYears } from '../grids/compare-grids';
import { print } from '../report/printed-words';
import { compare, type Fraction, magnitude, parseFraction, roundHalfUp } from '../score/fraction';
import { type ScoreSummary, type ScoreValue } from '../score/score-summary';
import { type Change, changeBetween } from '../score/trend';
import { type Chart, type ChartCell, noCell } from './chart';
import { comparable } from './comparable';
import { synthesisWords, yearsWords as words } from './synthesis-words';

/** One closed review, with the score that was frozen when it was closed. */
export type ClosedYear = {
  readonly year: number;
  readonly grid: EvaluationGrid;
  readonly score: ScoreSummary;
  readonly answers: readonly CriterionAnswer[];
};

/** A criterion that is rated otherwise than the year before. */
export type MovedCriterion = {
  readonly code: string;
  readonly text: string;
  readonly before: number;
  readonly after: number;
};

export type YearsReport = {
  readonly whole: Chart;
  readonly dimensions: Chart;
  /** Between the last two years, the widest move first; falls before rises of the same size. */
  readonly moved: readonly MovedCriterion[];
  /** What may not be compared, and why. */
  readonly notes: readonly string[];
};

type Say = (words: Words, params?: Params) => string;

/** Compares closed reviews, the oldest first; only what `comparable` allows is set side by side. */
export const partnershipYears = (years: readonly ClosedYear[], language: Language): YearsReport => {
  const say: Say = (text, params) => print(text, language, params);
  const last = years.at(-1);
  if (!last) throw new RangeError('No closed review to compare.');
  return {
    whole: wholeChart(years, { last, say, language }),
    dimensions: dimensionsChart(years, { last, say, language }),
    moved: movedCriteria(years.at(-2), last, language),
    notes: years.slice(0, -1).flatMap((year) => gridNote(year, last, say)),
  };
};

type Telling = { readonly last: ClosedYear; readonly say: Say; readonly language: Language };

const exact = (value: ScoreValue | null): Fraction | null => value && parseFraction(value.exact);

const cellOf = (value: ScoreValue | null, say: Say): ChartCell =>
  value ? { value: value.shown, text: String(value.shown) } : noCell(say(synthesisWords.noValue));

const wholeChart = (years: readonly ClosedYear[], { last, say, language }: Telling): Chart => ({
  code: 'whole',
  title: say(words.whole),
  sentence: wholeSentence(years.at(-2), last, say),
  headings: [say(synthesisWords.year), say(words.whole), say(synthesisWords.band)],
  rows: years.map(({ year, grid, score }) => ({
    code: String(year),
    name: String(year),
    cells: [
      cellOf(score.global, say),
      noCell(grid.rules.bands.find(({ code }) => code === score.band)?.label[language] ?? ''),
    ],
  })),
  max: 100,
});

const wholeSentence = (before: ClosedYear | undefined, last: ClosedYear, say: Say): string => {
  if (!before) return say(words.wholeAlone, { year: String(last.year) });
  const params = {
    from: String(before.year),
    year: String(last.year),
    before: before.score.global?.shown ?? null,
    after: last.score.global?.shown ?? null,
  };
  if (!comparable(before.grid, last.grid).same) return sharedSentence(before, last, say);
  const change = changeBetween(exact(before.score.global), exact(last.score.global));
  if (!change) return say(words.wholeUnknown);
  const said = { up: words.wholeUp, down: words.wholeDown, stable: words.wholeStable };
  return say(said[change.direction], params);
};

/** The frozen scores stay as they are; what both years asked is scored apart, to say how it moved. */
const sharedSentence = (before: ClosedYear, last: ClosedYear, say: Say): string => {
  const years = { from: String(before.year), year: String(last.year) };
  const compared = compareYears(before, last);
  if (!compared.comparable) return say(words.wholeApart, years);
  const [from, to] = [compared.before.global, compared.after.global];
  if (!from || !to) return say(words.wholeUnknown);
  const { common, total } = compared;
  return say(words.wholeShared, { ...years, common, total, before: roundHalfUp(from), after: roundHalfUp(to) });
};

const valueIn = ({ score }: ClosedYear, code: string): ScoreValue | null =>
  score.dimensions.find((dimension) => dimension.code === code)?.value ?? null;

const dimensionsChart = (years: readonly ClosedYear[], { last, say, language }: Telling): Chart => ({
  code: 'dimensions',
  title: say(words.dimensions),
  sentence: dimensionsSentence(years.at(-2), { last, say, language }),
  headings: [say(synthesisWords.dimension), ...years.map(({ year }) => String(year))],
  rows: last.grid.dimensions.map(({ code, name }) => ({
    code,
    name: name[language],
    cells: years.map((year) =>
      comparable(year.grid, last.grid).dimensions.has(code)
        ? cellOf(valueIn(year, code), say)
        : noCell(say(words.otherGrid)),
    ),
  })),
  max: 100,
});

type Moved = { readonly name: string; readonly change: NonNullable<Change> };

const dimensionsSentence = (before: ClosedYear | undefined, { last, say, language }: Telling): string => {
  if (!before) return say(words.wholeAlone, { year: String(last.year) });
  const both = comparable(before.grid, last.grid).dimensions;
  const moves = last.grid.dimensions.flatMap(({ code, name }): readonly Moved[] => {
    const change = both.has(code) ? changeBetween(exact(valueIn(before, code)), exact(valueIn(last, code))) : null;
    return change && change.direction !== 'stable' ? [{ name: name[language], change }] : [];
  });
  const [widest] = moves.toSorted((a, b) => compare(magnitude(b.change.delta), magnitude(a.change.delta)));
  const params = { from: String(before.year), year: String(last.year) };
  if (!widest) return say(words.dimensionsStable, params);
  const delta = roundHalfUp(magnitude(widest.change.delta));
  const said = widest.change.direction === 'up' ? words.dimensionsUp : words.dimensionsDown;
  return say(said, { ...params, name: widest.name, delta });
};

const movedCriteria = (
  before: ClosedYear | undefined,
  last: ClosedYear,
  language: Language,
): readonly MovedCriterion[] => {
  if (!before) return [];
  const both = comparable(before.grid, last.grid).criteria;
  return criteriaOf(last.grid)
    .flatMap(({ code, text }): readonly MovedCriterion[] => {
      const was = ratingOf(answerOf(before.answers, both.get(code) ?? '').judgement.value);
      const is = ratingOf(answerOf(last.answers, code).judgement.value);
      if (was === null || is === null || was === is) return [];
      return [{ code, text: text[language], before: was, after: is }];
    })
    .toSorted(
      (a, b) =>
        Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || a.after - a.before - (b.after - b.before),
    );
};

const gridNote = (year: ClosedYear, last: ClosedYear, say: Say): readonly string[] => {
  const { same, criteria } = comparable(year.grid, last.grid);
  if (same) return [];
  const total = criteriaOf(last.grid).length;
  return [say(words.gridNote, { from: String(year.year), year: String(last.year), kept: criteria.size, total })];
};
