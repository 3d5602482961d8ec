import { csvText, type Language, type Params, type Words } from '@entente/platform/kernel';
import { print } from '../report/printed-words';
import { hiddenWords, indicatorSideLabels, reliabilityLabels, tableWords } from './content/indicator-words';
import { type OutsideParts, outsideCells, outsideSum } from './hide-small';
import { type IndicatorPart } from './indicator';
import { type BoardCell, type BoardInput, type BoardLine, boardLines } from './indicator-board';
import { cellKey, correctedParts, hasValue } from './indicator-entry';
import { periodLabel } from './period';

/** `own` stays in the organisation; `outside` may be given to anybody. */
export const audiences = ['own', 'outside'] as const;
export type Audience = (typeof audiences)[number];

const columns = [
  'code',
  'label',
  'side',
  'part',
  'period',
  'value',
  'unit',
  'reliability',
  'origin',
  'comment',
  'reason',
  'target',
  'baseline',
  'rule',
] as const;
type Row = Readonly<Record<(typeof columns)[number], string>>;

type Telling = {
  readonly language: Language;
  readonly audience: Audience;
  readonly say: (words: Words, params?: Params) => string;
};

const plainNumber = (value: number, money: boolean, language: Language): string => {
  const text = String(money ? value / 100 : value);
  return language === 'fr' ? text.replace('.', ',') : text;
};

const valueText = (
  { form }: IndicatorPart,
  value: number | boolean | null | undefined,
  { language, say }: Telling,
): string => {
  if (value === undefined) return '';
  if (value === null) return say(hiddenWords);
  if (typeof value === 'boolean') return say(value ? tableWords.yes : tableWords.no);
  return plainNumber(value, form === 'money', language);
};

const originOf = ({ entry, computed }: BoardCell, { say }: Telling): string => {
  if (entry && hasValue(entry)) {
    return say(correctedParts(entry, computed).length > 0 ? tableWords.corrected : tableWords.entered);
  }
  return computed?.state === 'known' ? say(tableWords.computed) : '';
};

const headOf = ({ definition, side, followed }: BoardLine, telling: Telling) => {
  const { language, say, audience } = telling;
  const money = definition.type === 'money';
  const goal = (value: number | null) => (value === null ? '' : plainNumber(value, money, language));
  return {
    code: definition.code,
    label: say(definition.label),
    side: say(indicatorSideLabels[side]),
    unit: say(definition.unit),
    target: goal(followed.target),
    baseline: goal(followed.baseline),
    // Own rules and comments are written among ourselves.
    rule: audience === 'own' && followed.rule !== '' ? followed.rule : say(definition.rule),
  };
};

const nothing = { value: '', reliability: '', origin: '', comment: '', reason: '' };

const cellRows = (line: BoardLine, cell: BoardCell, parts: OutsideParts, telling: Telling): readonly Row[] => {
  const { language, say, audience } = telling;
  const { entry } = cell;
  const period = print({ fr: periodLabel(cell.period, 'fr'), en: periodLabel(cell.period, 'en') }, language);
  const known = line.definition.parts.filter(({ code }) => code in parts);
  const head = { ...headOf(line, telling), period };
  if (known.length === 0) return [{ ...head, ...nothing, part: '' }];
  return known.map((part) => ({
    ...head,
    ...nothing,
    part: say(part.label),
    value: valueText(part, parts[part.code], telling),
    reliability: entry?.reliability ? say(reliabilityLabels[entry.reliability]) : '',
    origin: originOf(cell, telling),
    ...(audience === 'own' && entry ? { comment: entry.comment, reason: entry.reason } : {}),
  }));
};

const numbersOf = (parts: readonly OutsideParts[], code: string): readonly (number | null)[] =>
  parts.flatMap((each) => {
    const value = each[code];
    return typeof value === 'number' || value === null ? [value] : [];
  });

/** Totals of the year, part by part, where the periods add up. */
const yearRows = (line: BoardLine, shown: readonly OutsideParts[], year: number, telling: Telling): readonly Row[] => {
  const { definition, cells } = line;
  if (definition.year !== 'sum') return [];
  const open = cells.map(({ parts }) => parts);
  return definition.parts.flatMap((part) => {
    const own = numbersOf(open, part.code).flatMap((value) => value ?? []);
    if (part.form === 'flag' || own.length === 0) return [];
    const total = outsideSum(own, numbersOf(shown, part.code));
    return [
      {
        ...headOf(line, telling),
        ...nothing,
        part: telling.say(part.label),
        period: telling.say(tableWords.year, { year }),
        value: valueText(part, total, telling),
        origin: telling.say(tableWords.computed),
      },
    ];
  });
};

/** The table of one year for a spreadsheet: a row for each number, and for each cell that has none. */
export const indicatorCsv = (input: BoardInput, audience: Audience, language: Language): string => {
  const say: Telling['say'] = (words, params) => print(words, language, params);
  const telling: Telling = { language, audience, say };
  const lines = boardLines(input).filter(({ definition }) => audience === 'own' || definition.outside === 'shown');
  const outside = new Map(
    outsideCells(
      lines.flatMap(({ cells, definition }) => cells.map(({ place, parts }) => ({ ...place, parts, definition }))),
    ).map((cell) => [cellKey(cell), cell.parts]),
  );
  const shownIn = ({ place, parts }: BoardCell): OutsideParts =>
    audience === 'own' ? parts : (outside.get(cellKey(place)) ?? {});
  const rows = lines.flatMap((line) => [
    ...line.cells.filter(({ open }) => open).flatMap((cell) => cellRows(line, cell, shownIn(cell), telling)),
    ...yearRows(line, line.cells.map(shownIn), input.year, telling),
  ]);
  return csvText([
    columns.map((column) => say(tableWords[column])),
    ...rows.map((row) => columns.map((column) => row[column])),
  ]);
};
