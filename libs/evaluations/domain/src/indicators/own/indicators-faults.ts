import { faultAt, type FieldFault, type Words } from '@entente/platform/kernel';
import { indicators } from '../indicator-catalogue';
import { type IndicatorDefinition } from '../indicator';
import { catalogueOf, isShippedIndicator } from './adapt-indicators';
import {
  type AdaptedIndicator,
  type IndicatorsContent,
  type IndicatorsDraft,
  type OwnCount,
  ownIndicatorCode,
  ownIndicatorNumber,
} from './indicators-content';
import { frequenciesOf, needOf } from './kept-indicators';

type Path = readonly (string | number)[];

/** What already stands: the version in force, and the codes that have values somewhere. */
export type Standing = { readonly inForce: IndicatorsContent | null; readonly entered: readonly string[] };

const nothing: Standing = { inForce: null, entered: [] };

/** Everything that keeps indicators from being published, each with its JSON pointer. */
export const indicatorsFaults = (
  { content, lastOwn }: IndicatorsDraft,
  standing: Standing = nothing,
): readonly FieldFault[] => [
  ...leftOut(content, standing),
  ...content.indicators.flatMap((one, index) => {
    const path = ['indicators', index];
    const isFirst = content.indicators.findIndex(({ code }) => code === one.code) === index;
    return [
      ...(isFirst ? [] : [faultAt([...path, 'code'], 'duplicate-code', { code: one.code })]),
      ...french(one.label, [...path, 'label']),
      ...french(one.definition, [...path, 'definition']),
      ...french(one.rule, [...path, 'rule']),
      ...hidingFaults(one, path),
      ...rhythmFaults(one, path),
      ...countFaults(one, { lastOwn, path }),
    ];
  }),
  ...meaningFaults({ content, lastOwn }, standing),
];

const french = ({ fr }: Words, path: Path): readonly FieldFault[] =>
  fr.trim() === '' ? [faultAt([...path, 'fr'], 'required')] : [];

/** Codes of Entente and those once published: hidden perhaps, never left out. */
const leftOut = ({ indicators: written }: IndicatorsContent, { inForce }: Standing): readonly FieldFault[] => {
  const kept = new Set(written.map(({ code }) => code));
  const expected = [...indicators, ...(inForce?.indicators ?? [])].map(({ code }) => code);
  return [...new Set(expected)]
    .filter((code) => !kept.has(code))
    .map((code) => faultAt(['indicators'], 'indicator-left-out', { code }));
};

const hidingFaults = ({ code, followed }: AdaptedIndicator, path: Path): readonly FieldFault[] => {
  const need = followed ? null : needOf(code);
  return need ? [faultAt([...path, 'followed'], `needed-by-${need.kind}`, { code, by: need.by })] : [];
};

const rhythmFaults = ({ code, frequency }: AdaptedIndicator, path: Path): readonly FieldFault[] =>
  frequenciesOf(code).includes(frequency) ? [] : [faultAt([...path, 'frequency'], 'frequency-bound', { code })];

const countFaults = (
  { code, own }: AdaptedIndicator,
  { lastOwn, path }: { readonly lastOwn: number; readonly path: Path },
): readonly FieldFault[] => {
  if (isShippedIndicator(code)) return own ? [faultAt([...path, 'own'], 'shipped-count', { code })] : [];
  const number = ownIndicatorNumber(code);
  if (number === null || number < 1 || number > lastOwn)
    return [faultAt([...path, 'code'], 'unknown-indicator-code', { code })];
  return own ? ownFaults(own, [...path, 'own']) : [faultAt([...path, 'own'], 'required')];
};

const wholePercent = 100;

const ownFaults = ({ unit, counted, whoCounts, target = 0 }: OwnCount, path: Path): readonly FieldFault[] => [
  ...(unit === 'number' ? french(counted, [...path, 'counted']) : []),
  ...french(whoCounts, [...path, 'whoCounts']),
  ...(unit === 'percent' && target > wholePercent
    ? [faultAt([...path, 'target'], 'target-above', { max: wholePercent })]
    : []),
];

/** What a value means: in which unit, over which period, for whom, and whether the periods add up. */
const meaningOf = ({ type, frequency, sides, year, parts }: IndicatorDefinition): string =>
  JSON.stringify([type, frequency, sides, year, parts.map(({ code, form, people }) => [code, form, people])]);

const meaningFaults = (
  { content, lastOwn }: IndicatorsDraft,
  { inForce, entered }: Standing,
): readonly FieldFault[] => {
  const [before, after] = [catalogueOf(inForce), catalogueOf(content)];
  return content.indicators.flatMap(({ code, own }, index) => {
    const [was, is] = [before.of(code), after.of(code)];
    if (!entered.includes(code) || !was || !is || meaningOf(was) === meaningOf(is)) return [];
    const field = was.frequency === is.frequency && own ? ['own', 'unit'] : ['frequency'];
    return [faultAt(['indicators', index, ...field], 'meaning-kept', { code, next: ownIndicatorCode(lastOwn + 1) })];
  });
};
