import { type Params } from '@entente/platform/kernel';
import { type ComputedBasis, type UnknownReason } from './content/indicator-words';
import { type IndicatorSide, type Reliability } from './indicator';

/** What is known of each part. A part that is absent is not known, which is not zero. */
export type Parts = Readonly<Record<string, number | boolean>>;

export type IndicatorEntry = {
  readonly parts: Parts;
  readonly reliability: Reliability | null;
  readonly comment: string;
  /** Why somebody corrected what Entente had computed. */
  readonly reason: string;
};

export type CellPlace = { readonly code: string; readonly period: string; readonly side: IndicatorSide };

/** One cell of the table, with the number of times it was written. */
export type IndicatorCell = CellPlace & { readonly entry: IndicatorEntry; readonly version: number };

export type CellKey = `${string}|${string}|${IndicatorSide}`;

export const cellKey = ({ code, period, side }: CellPlace): CellKey => `${code}|${period}|${side}`;

export const emptyEntry: IndicatorEntry = { parts: {}, reliability: null, comment: '', reason: '' };

export const hasValue = ({ parts }: Pick<IndicatorEntry, 'parts'>): boolean => Object.keys(parts).length > 0;

const sameParts = (a: Parts, b: Parts): boolean => {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
};

export const sameEntry = (a: IndicatorEntry, b: IndicatorEntry): boolean =>
  sameParts(a.parts, b.parts) && a.reliability === b.reliability && a.comment === b.comment && a.reason === b.reason;

/** Texts trimmed, and nothing kept of how sure one is of no value at all. */
export const tidyEntry = (entry: IndicatorEntry): IndicatorEntry => ({
  parts: entry.parts,
  reliability: hasValue(entry) ? entry.reliability : null,
  comment: entry.comment.trim(),
  reason: entry.reason.trim(),
});

/** What Entente knows by itself of an indicator, or why it does not know yet. */
export type Computed =
  | { readonly state: 'known'; readonly parts: Parts; readonly basis: ComputedBasis; readonly params: Params }
  | { readonly state: 'unknown'; readonly because: UnknownReason };

export type ComputedCell = CellPlace & { readonly computed: Computed };

/** What stands in a cell: what somebody wrote, over what is computed. */
export const effectiveParts = (entry: IndicatorEntry | null, computed: Computed | null): Parts => ({
  ...(computed?.state === 'known' ? computed.parts : {}),
  ...entry?.parts,
});

/** Parts in which a person contradicts what is computed. */
export const correctedParts = (entry: IndicatorEntry, computed: Computed | null): readonly string[] =>
  computed?.state === 'known'
    ? Object.entries(entry.parts).flatMap(([name, value]) =>
        name in computed.parts && computed.parts[name] !== value ? [name] : [],
      )
    : [];
