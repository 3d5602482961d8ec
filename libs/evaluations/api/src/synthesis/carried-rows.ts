import type { GridRef } from '@entente/evaluations/domain';
import type { Tx } from '@entente/platform/api';
import { carryGrids } from '../grids/carry-grid';

type OnGrid = { readonly grid: GridRef | null };

/** The same rows, each with the content of its grid when the organisation wrote it: one statement for all. */
export const carriedRows = async <Row extends OnGrid>(tx: Tx, rows: readonly Row[]): Promise<readonly Row[]> => {
  const refs = rows.flatMap(({ grid }) => grid ?? []);
  const carried = await carryGrids(tx, refs);
  const byKey = new Map(refs.map((ref, index) => [keyOf(ref), carried[index] ?? ref]));
  return rows.map((row) => (row.grid ? { ...row, grid: byKey.get(keyOf(row.grid)) ?? row.grid } : row));
};

export const keyOf = ({ kind, version, own }: GridRef): string => `${kind} ${version} ${own ?? ''}`;
