import { type SinceEarlier } from '@entente/evaluations/domain';

/** Which questions the page shows, as the address says it. */
export const carryFilters = ['toutes', 'a-reprendre', 'reprises', 'modifiees', 'nouvelles'] as const;
export type CarryFilter = (typeof carryFilters)[number];

export const carryFilterOf = (text: string | undefined): CarryFilter =>
  carryFilters.find((filter) => filter === text) ?? 'toutes';

/** Where one question stands: what became of its answer, and whether something may be taken over. */
export type CarryStanding = { readonly state: SinceEarlier; readonly offers: boolean };

const wanted: Readonly<Record<CarryFilter, (standing: CarryStanding) => boolean>> = {
  toutes: () => true,
  'a-reprendre': ({ offers }) => offers,
  reprises: ({ state }) => state === 'unchanged',
  modifiees: ({ state }) => state === 'modified',
  nouvelles: ({ state }) => state === 'new',
};

export const isWanted = (filter: CarryFilter, standing: CarryStanding): boolean => wanted[filter](standing);
