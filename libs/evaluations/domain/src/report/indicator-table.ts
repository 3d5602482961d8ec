import { type Language } from '@entente/platform/kernel';
import { indicatorSideLabels, reliabilityLabels } from '../indicators/content/indicator-words';
import { reportWords } from '../content/report-words';
import { outsideCells, type OutsideParts } from '../indicators/hide-small';
import { type BoardCell, type BoardInput, boardLines, type BoardLine, valuesOf } from '../indicators/indicator-board';
import { cellKey, type CellKey } from '../indicators/indicator-entry';
import { figureText } from '../indicators/indicator-sentence';
import { type Period, periodLabel } from '../indicators/period';
import { yearFigure } from '../indicators/year-figure';
import { print } from './printed-words';

export type IndicatorTableRow = {
  readonly name: string;
  /** « T1 9, T2 11 ». */
  readonly periods: string;
  readonly year: string;
  readonly target: string;
  readonly reliability: string;
};

/** The indicators of the year of a review, as both parties may read them. */
export type IndicatorTable = {
  readonly title: string;
  readonly lead: string;
  readonly headings: readonly [string, string, string, string, string];
  readonly rows: readonly IndicatorTableRow[];
};

type Outside = ReadonlyMap<CellKey, OutsideParts>;
type Telling = { readonly board: BoardInput; readonly outside: Outside; readonly language: Language };

const outsideOf = (lines: readonly BoardLine[]): Outside =>
  new Map(
    outsideCells(
      lines.flatMap(({ cells, definition }) => cells.map(({ place, parts }) => ({ ...place, parts, definition }))),
    ).map((cell) => [cellKey(cell), cell.parts]),
  );

const isHidden = ({ place }: BoardCell, { outside }: Telling): boolean =>
  Object.values(outside.get(cellKey(place)) ?? {}).includes(null);

/** A share says its base: when the base is hidden, so is the share. */
const baseHidden = ({ definition: { figure }, side, cells }: BoardLine, telling: Telling): boolean =>
  figure.kind === 'share-of' &&
  cells.some(({ place }) =>
    Object.values(telling.outside.get(cellKey({ ...place, code: figure.indicator, side })) ?? {}).includes(null),
  );

const shortPeriod = (period: Period, language: Language): string => {
  if (period.kind === 'quarter') return language === 'fr' ? `T${period.rank}` : `Q${period.rank}`;
  if (period.kind === 'half') return language === 'fr' ? `S${period.rank}` : `H${period.rank}`;
  return periodLabel(period, language);
};

const periodText = (line: BoardLine, cell: BoardCell, telling: Telling): string => {
  const { language, board } = telling;
  const { definition, side } = line;
  const name = shortPeriod(cell.period, language);
  if (isHidden(cell, telling) || baseHidden({ ...line, cells: [cell] }, telling)) {
    return `${name}\u00a0${print(reportWords.indicatorHidden, language)}`;
  }
  const { year, rank } = cell.period;
  const figure = yearFigure(definition, valuesOf(board), { side, year, only: [rank] });
  return figure ? `${name}\u00a0${figureText(definition, figure.value, language)}` : '';
};

const rowOf = (line: BoardLine, telling: Telling): IndicatorTableRow => {
  const { definition, side, followed, trend, cells } = line;
  const { language } = telling;
  const label = print(definition.label, language);
  const hidden = cells.some((cell) => isHidden(cell, telling)) || baseHidden(line, telling);
  const figure =
    trend.figure &&
    (hidden ? print(reportWords.indicatorHidden, language) : figureText(definition, trend.figure.value, language));
  const reliability = trend.figure?.reliability;
  return {
    name: definition.sides.length > 1 ? `${label} (${print(indicatorSideLabels[side], language)})` : label,
    periods: cells.length > 1 ? cells.flatMap((cell) => periodText(line, cell, telling) || []).join(', ') : '',
    year: figure ?? print(reportWords.indicatorNoValue, language),
    target: followed.target === null ? '' : figureText(definition, followed.target, language),
    reliability: reliability ? print(reliabilityLabels[reliability], language) : '',
  };
};

/** Lines that say something: a value, or a target that nobody has counted towards. */
const speaks = ({ trend, followed, definition }: BoardLine): boolean =>
  definition.outside === 'shown' && (trend.figure !== null || followed.target !== null);

/** The table of the printed report; null when no indicator says anything. Small numbers of people are hidden. */
export const indicatorTable = (board: BoardInput, language: Language): IndicatorTable | null => {
  const all = boardLines(board);
  const lines = all.filter(speaks);
  if (lines.length === 0) return null;
  const telling = { board, outside: outsideOf(all), language };
  const say = (key: keyof typeof reportWords) => print(reportWords[key], language, { year: board.year });
  return {
    title: say('indicators'),
    lead: say('indicatorsLead'),
    headings: [
      say('indicator'),
      say('indicatorPeriods'),
      String(board.year),
      say('indicatorTarget'),
      say('indicatorReliability'),
    ],
    rows: lines.map((line) => rowOf(line, telling)),
  };
};
