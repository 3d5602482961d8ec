import { checkNumber, type Day, faultAt, type FieldFault, type Verdict } from '@entente/platform/kernel';
import { type IndicatorDefinition, type IndicatorPart, partOf } from './indicator';
import { type IndicatorCatalogue, shippedCatalogue } from './indicator-catalogue';
import {
  type CellPlace,
  type Computed,
  correctedParts,
  hasValue,
  type IndicatorEntry,
  type Parts,
} from './indicator-entry';
import { hasBegun, kindOf, parsePeriod } from './period';

export const entryLimits = { comment: 500, reason: 300 } as const;

type Path = readonly (string | number)[];

const fault = (path: Path, verdict: Verdict): readonly FieldFault[] =>
  verdict ? [faultAt(path, verdict.code, verdict.params)] : [];

const placeFaults = (
  definition: IndicatorDefinition,
  { period: code, side }: CellPlace,
  on: Day,
  at: Path,
): readonly FieldFault[] => {
  const period = parsePeriod(code);
  const rightKind = period?.kind === kindOf[definition.frequency];
  return [
    ...(rightKind ? [] : [faultAt([...at, 'period'], 'indicator-period')]),
    ...(period && rightKind && !hasBegun(period, on) ? [faultAt([...at, 'period'], 'period-to-come')] : []),
    ...(definition.sides.includes(side) ? [] : [faultAt([...at, 'side'], 'indicator-side')]),
  ];
};

const decimals: Readonly<Record<IndicatorPart['form'], number>> = {
  count: 0,
  decimal: 2,
  hours: 2,
  money: 0,
  index: 0,
  flag: 0,
};

const valueFaults = (
  definition: IndicatorDefinition,
  [code, value]: readonly [string, unknown],
  at: Path,
): readonly FieldFault[] => {
  const part = partOf(definition, code);
  const path = [...at, 'entry', 'parts', code];
  if (!part) return [faultAt(path, 'unknown-part')];
  if (part.form === 'flag') return typeof value === 'boolean' ? [] : [faultAt(path, 'flag')];
  if (typeof value !== 'number') return [faultAt(path, 'not-a-number')];
  return fault(path, checkNumber(value, { required: true, min: 0, max: part.most, decimals: decimals[part.form] }));
};

const withinFaults = ({ parts: all }: IndicatorDefinition, parts: Parts, at: Path): readonly FieldFault[] =>
  all.flatMap(({ code, within }) => {
    const [value, whole] = [parts[code], within === undefined ? undefined : parts[within]];
    return typeof value === 'number' && typeof whole === 'number' && value > whole
      ? [faultAt([...at, 'entry', 'parts', code], 'above-whole', { max: whole })]
      : [];
  });

const textFaults = ({ comment, reason }: IndicatorEntry, at: Path): readonly FieldFault[] => [
  ...(comment.length > entryLimits.comment
    ? [faultAt([...at, 'entry', 'comment'], 'max-length', { max: entryLimits.comment })]
    : []),
  ...(reason.length > entryLimits.reason
    ? [faultAt([...at, 'entry', 'reason'], 'max-length', { max: entryLimits.reason })]
    : []),
];

const sureness = (entry: IndicatorEntry, at: Path): readonly FieldFault[] =>
  hasValue(entry) && entry.reliability === null ? [faultAt([...at, 'entry', 'reliability'], 'reliability')] : [];

type Asked = {
  readonly place: CellPlace;
  readonly entry: IndicatorEntry;
  readonly computed: Computed | null;
  readonly catalogue?: IndicatorCatalogue | undefined;
};

/** All that is wrong with one cell, at once; `at` is where it stands in what was sent. */
export const entryFaults = (
  { place, entry, computed, catalogue = shippedCatalogue }: Asked,
  on: Day,
  at: Path = [],
): readonly FieldFault[] => {
  const definition = catalogue.of(place.code);
  if (!definition) return [faultAt([...at, 'code'], 'unknown-indicator')];
  const corrects = correctedParts(entry, computed).length > 0 && entry.reason.trim() === '';
  return [
    ...(definition.retired ? [faultAt([...at, 'code'], 'indicator-retired')] : []),
    ...placeFaults(definition, place, on, at),
    ...Object.entries(entry.parts).flatMap((part) => valueFaults(definition, part, at)),
    ...withinFaults(definition, entry.parts, at),
    ...sureness(entry, at),
    ...textFaults(entry, at),
    ...(corrects ? [faultAt([...at, 'entry', 'reason'], 'correction-reason')] : []),
  ];
};
