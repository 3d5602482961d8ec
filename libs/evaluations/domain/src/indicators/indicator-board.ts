import { type Day } from '@entente/platform/kernel';
import { type FollowedIndicator, inOrder } from './followed';
import { type IndicatorDefinition, type IndicatorSide } from './indicator';
import { type IndicatorCatalogue, shippedCatalogue } from './indicator-catalogue';
import {
  type CellKey,
  cellKey,
  type CellPlace,
  type Computed,
  type ComputedCell,
  effectiveParts,
  hasValue,
  type IndicatorCell,
  type IndicatorEntry,
  type Parts,
} from './indicator-entry';
import { type IndicatorTrend, trendOf } from './indicator-trend';
import { hasBegun, parsePeriod, type Period, periodCode, periodsOf } from './period';
import { type KnownValue, type Values } from './year-figure';

/** What one partnership follows, and what is known of it over two years. */
export type BoardInput = {
  readonly year: number;
  readonly on: Day;
  readonly followed: readonly FollowedIndicator[];
  readonly cells: readonly IndicatorCell[];
  readonly computed: readonly ComputedCell[];
  /** Cycles opened in the page beyond those that have values. */
  readonly cycles?: number;
  /** The indicators of the organisation; those of Entente when it adapted none. */
  readonly catalogue?: IndicatorCatalogue | undefined;
};

export type BoardCell = {
  readonly place: CellPlace;
  readonly period: Period;
  readonly entry: IndicatorEntry | null;
  readonly version: number;
  readonly computed: Computed | null;
  /** What stands: what was entered, over what is computed. */
  readonly parts: Parts;
  /** False until the period begins: nothing can be known of it yet. */
  readonly open: boolean;
};

export type BoardLine = {
  readonly definition: IndicatorDefinition;
  readonly followed: FollowedIndicator;
  readonly side: IndicatorSide;
  readonly cells: readonly BoardCell[];
  readonly trend: IndicatorTrend;
};

type Index = {
  readonly cells: ReadonlyMap<CellKey, IndicatorCell>;
  readonly computed: ReadonlyMap<CellKey, Computed>;
};

const indexOf = ({ cells, computed }: Pick<BoardInput, 'cells' | 'computed'>): Index => ({
  cells: new Map(cells.map((cell) => [cellKey(cell), cell])),
  computed: new Map(computed.map((cell) => [cellKey(cell), cell.computed])),
});

const valueAt = ({ cells, computed }: Index, key: CellKey, period: Period): KnownValue => {
  const entry = cells.get(key)?.entry ?? null;
  const known = computed.get(key) ?? null;
  return {
    period,
    parts: effectiveParts(entry, known),
    // What Entente computes from its records was counted there.
    reliability: entry?.reliability ?? (known?.state === 'known' ? 'counted' : null),
  };
};

/** Every value of the partnership, entered or computed, by indicator and side. */
export const valuesOf = (input: Pick<BoardInput, 'cells' | 'computed'>): Values => {
  const index = indexOf(input);
  const keys = new Map([...input.cells, ...input.computed].map((cell) => [cellKey(cell), cell]));
  return (code, side) =>
    [...keys].flatMap(([key, place]) => {
      const period = parsePeriod(place.period);
      const value = place.code === code && place.side === side && period && valueAt(index, key, period);
      return value && hasValue(value) ? [value] : [];
    });
};

const usedCycles = ({ cells, year }: BoardInput, code: string): number =>
  cells.reduce((most, cell) => {
    const period = cell.code === code ? parsePeriod(cell.period) : null;
    return period?.kind === 'cycle' && period.year === year ? Math.max(most, period.rank) : most;
  }, 0);

const cellsOf = (
  definition: IndicatorDefinition,
  side: IndicatorSide,
  input: BoardInput,
  index: Index,
): readonly BoardCell[] =>
  periodsOf(definition.frequency, input.year, Math.max(usedCycles(input, definition.code), input.cycles ?? 1)).map(
    (period) => {
      const place = { code: definition.code, period: periodCode(period), side };
      const key = cellKey(place);
      const stored = index.cells.get(key);
      return {
        place,
        period,
        entry: stored?.entry ?? null,
        version: stored?.version ?? 0,
        computed: index.computed.get(key) ?? null,
        parts: valueAt(index, key, period).parts,
        open: hasBegun(period, input.on),
      };
    },
  );

/** Dropped, and nothing to read of it: a line would only be noise. */
const isKnown = ({ code, sides }: IndicatorDefinition, values: Values): boolean =>
  sides.some((side) => values(code, side).length > 0);

/** The table of one year: a line for each indicator followed and each side that counts it. */
export const boardLines = (input: BoardInput): readonly BoardLine[] => {
  const index = indexOf(input);
  const values = valuesOf(input);
  const { of } = input.catalogue ?? shippedCatalogue;
  const followed = input.catalogue ? inOrder(input.followed, input.catalogue) : input.followed;
  return followed.flatMap((one) => {
    const definition = of(one.code);
    if (!definition || (definition.retired && !isKnown(definition, values))) return [];
    const { target, baseline } = one;
    return definition.sides.map((side) => ({
      definition,
      followed: one,
      side,
      cells: cellsOf(definition, side, input, index),
      trend: trendOf(definition, values, { side, year: input.year, target, baseline }),
    }));
  });
};
