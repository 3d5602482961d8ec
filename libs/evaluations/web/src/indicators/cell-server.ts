import {
  type CellKey,
  type ComputedCell,
  type IndicatorCatalogue,
  type IndicatorCell,
  type IndicatorEntry,
} from '@entente/evaluations/domain';
import { type IndicatorCellsBody, type SavedIndicatorsView } from '@entente/platform/api-client';
import { placeOf } from './cell-fields';

/** Where cells are saved: our table, or the partner's own page. */
export type CellServer = (
  body: IndicatorCellsBody,
) => Promise<Pick<SavedIndicatorsView, 'cells'> & Partial<SavedIndicatorsView>>;

/** Cells to show and to save, and the place where this browser keeps what the server has not. */
export type OpenedCells = {
  readonly place: string;
  readonly cells: readonly IndicatorCell[];
  readonly computed: readonly ComputedCell[];
  readonly save: CellServer;
  readonly catalogue?: IndicatorCatalogue | undefined;
};

export const toBody = (key: CellKey, { parts, ...entry }: IndicatorEntry, seen: number) => {
  const place = placeOf(key);
  return place ? [{ ...place, entry: { ...entry, parts: { ...parts } }, seen }] : [];
};
