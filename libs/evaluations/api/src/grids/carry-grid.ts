import { carrying, type GridContent, gridOf, type GridRef, type GridStep } from '@entente/evaluations/domain';
import type { Tx } from '@entente/platform/api';

type Found = {
  readonly own: string;
  readonly version: number;
  readonly content: GridContent;
  readonly lineage: readonly GridStep[];
};

const keyOf = ({ own, version }: Pick<GridRef, 'own' | 'version'>): string => `${own} ${version}`;

/**
 * References with the own grids they name, in one query; those that ship with Entente need none. A version that a
 * review names cannot be missing: the database holds it.
 */
export const carryGrids = async (tx: Tx, refs: readonly GridRef[]): Promise<readonly GridRef[]> => {
  const own = refs.filter((ref) => ref.own !== undefined);
  if (own.length === 0) return refs;
  const found = await tx.query<Found[]>(
    `select v.grid_id as own, v.version, v.content, v.lineage from own_grid_version v
     where (v.grid_id, v.version) in (select * from unnest($1::uuid[], $2::int[]))`,
    [own.map((ref) => ref.own), own.map(({ version }) => version)],
  );
  const byKey = new Map(found.map((one) => [keyOf(one), carrying(gridOf(one.content, one))]));
  return refs.map((ref) => byKey.get(keyOf(ref)) ?? ref);
};

/** One reference with its grid. */
export const carryGrid = async (tx: Tx, ref: GridRef): Promise<GridRef> => (await carryGrids(tx, [ref]))[0] ?? ref;
