import {
  type GridContent,
  gridOf,
  type ReferenceGroup,
  referenceGroups,
  strategyQuestionsAt,
  type QuestionsContent,
} from '@entente/evaluations/domain';
import type { Tx } from '@entente/platform/api';
import type { CatalogueStore } from '../../indicators/own/catalogue.store';

type Published =
  | { readonly kind: 'checklist'; readonly own: string; readonly version: number; readonly content: GridContent }
  | { readonly kind: 'strategy'; readonly own: string; readonly version: number; readonly content: QuestionsContent };

/** What a framework of this organisation may point at: what ships, and what it published itself. Two statements. */
export const readReferenceGroups = async (tx: Tx, catalogue: CatalogueStore): Promise<readonly ReferenceGroup[]> => {
  const { indicators } = await catalogue.catalogue(tx);
  const published = await tx.query<Published[]>(
    `select g.kind, g.id as own, v.version, v.content from own_grid g
     join own_grid_version v on v.tenant_id = g.tenant_id and v.grid_id = g.id and v.version = g.published
     where g.kind in ('checklist', 'strategy') order by g.archived, g.created_at, g.id`,
  );
  return referenceGroups({
    indicators,
    questionnaires: published.flatMap((one) => (one.kind === 'strategy' ? [strategyQuestionsAt(one)] : [])),
    grids: published.flatMap((one) => (one.kind === 'checklist' ? [gridOf(one.content, one)] : [])),
  });
};
