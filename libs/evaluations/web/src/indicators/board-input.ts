import {
  type BoardInput,
  catalogueOf,
  type CellPlace,
  type Computed,
  type ComputedCell,
  computedWords,
  type FollowedIndicator,
  type IndicatorCell,
  type IndicatorEntry,
  unknownWords,
} from '@entente/evaluations/domain';
import {
  type ComputedCellView,
  type FollowedIndicatorBody,
  type IndicatorBoardView,
  type IndicatorCellView,
  type IndicatorEntryView,
} from '@entente/platform/api-client';
import { parseDay } from '@entente/platform/kernel';

const isKey = <Known extends object>(known: Known, key: string): key is Extract<keyof Known, string> =>
  Object.hasOwn(known, key);

const toParts = (parts: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(parts).flatMap(([name, value]) =>
      typeof value === 'number' || typeof value === 'boolean' ? [[name, value] as const] : [],
    ),
  );

export const toEntry = ({ parts, reliability, comment, reason }: IndicatorEntryView): IndicatorEntry => ({
  parts: toParts(parts),
  reliability,
  comment,
  reason,
});

const toPlace = ({ code, period, side }: CellPlace): CellPlace => ({ code, period, side });

export const toCell = (
  view: Pick<IndicatorCellView, 'code' | 'period' | 'side' | 'entry' | 'version'>,
): IndicatorCell => ({
  ...toPlace(view),
  entry: toEntry(view.entry),
  version: view.version,
});

const toComputed = ({ state, parts, why, params }: ComputedCellView['computed']): Computed | null => {
  if (state === 'unknown') return isKey(unknownWords, why) ? { state, because: why } : null;
  return isKey(computedWords, why) ? { state, parts: toParts(parts), basis: why, params: { ...params } } : null;
};

export const toComputedCells = (cells: readonly ComputedCellView[]): readonly ComputedCell[] =>
  cells.flatMap((cell) => {
    const computed = toComputed(cell.computed);
    return computed ? [{ ...toPlace(cell), computed }] : [];
  });

export const toFollowed = (followed: readonly FollowedIndicatorBody[]): readonly FollowedIndicator[] =>
  followed.map((one) => ({ ...one }));

/** The board as the domain's functions read it: the page then says the same as the export. */
export const toBoardInput = (view: IndicatorBoardView): BoardInput => ({
  year: view.year,
  on: parseDay(view.on),
  followed: toFollowed(view.followed),
  cells: view.cells.map(toCell),
  computed: toComputedCells(view.computed),
  catalogue: catalogueOf(view.adapted),
});
