import { type Day, faultAt, type FieldFault } from '@entente/platform/kernel';
import { mergeWrite, type Outcome, type Write } from '../answers/versioned';
import { entryFaults } from './check-entry';
import { type FollowedIndicator } from './followed';
import { type IndicatorCatalogue } from './indicator-catalogue';
import { indicatorProblems } from './indicator-problems';
import {
  type CellKey,
  cellKey,
  type CellPlace,
  type Computed,
  correctedParts,
  emptyEntry,
  type IndicatorCell,
  type IndicatorEntry,
  sameEntry,
  tidyEntry,
} from './indicator-entry';

export type CellWrite = CellPlace & Write<IndicatorEntry>;

export type SavedCell = IndicatorCell & {
  readonly outcome: Outcome;
  /** What was sent, when somebody else had written meanwhile: both values, so that neither is lost. */
  readonly yours: IndicatorEntry;
  readonly corrected: boolean;
};

type Known = {
  readonly followed: readonly FollowedIndicator[];
  readonly stored: readonly IndicatorCell[];
  readonly computed: ReadonlyMap<CellKey, Computed>;
  readonly on: Day;
  readonly catalogue?: IndicatorCatalogue;
};

const yearOf = (write: CellWrite | undefined): string => (write?.period ?? '').slice(0, 4);

const writeFaults = (
  writes: readonly CellWrite[],
  { followed, computed, on, catalogue }: Known,
): readonly FieldFault[] =>
  writes.flatMap((write, index) => {
    const at = ['cells', index];
    const twice = writes.findIndex((other) => cellKey(other) === cellKey(write)) < index;
    const faults = entryFaults(
      { place: write, entry: write.value, computed: computed.get(cellKey(write)) ?? null, catalogue },
      on,
      at,
    );
    const unknown = faults.some(({ code }) => code === 'unknown-indicator');
    const chosen = followed.some(({ code }) => code === write.code);
    return [
      ...faults,
      ...(unknown || chosen ? [] : [faultAt([...at, 'code'], 'not-followed')]),
      ...(twice ? [faultAt(at, 'cell-twice')] : []),
      ...(yearOf(write) === yearOf(writes[0]) ? [] : [faultAt([...at, 'period'], 'one-year-at-a-time')]),
    ];
  });

/** One autosave of some cells: each written only over what its writer had seen. */
export const saveCells = (writes: readonly CellWrite[], known: Known): readonly SavedCell[] => {
  const faults = writeFaults(writes, known);
  if (faults.length > 0) throw indicatorProblems['invalid-values']({}, faults);
  const stored = new Map(known.stored.map((cell) => [cellKey(cell), cell]));
  return writes.map(({ code, period, side, value, seen }) => {
    const key = cellKey({ code, period, side });
    const before = stored.get(key);
    const yours = tidyEntry(value);
    const merged = mergeWrite(
      { value: before?.entry ?? emptyEntry, version: before?.version ?? 0 },
      { value: yours, seen },
      sameEntry,
    );
    return {
      code,
      period,
      side,
      entry: merged.kept.value,
      version: merged.kept.version,
      outcome: merged.outcome,
      yours,
      corrected: correctedParts(yours, known.computed.get(key) ?? null).length > 0,
    };
  });
};
