import { type Stage, stages } from '@entente/partners/domain';
import type { Tx } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';

export type StageCount = { readonly stage: Stage; readonly count: number };
type Named = { readonly id: string; readonly name: string };
export type Unheld = { readonly total: number; readonly first: Named | null };
export type Overview = { readonly stages: readonly StageCount[]; readonly unheld: Unheld };

// Everything but what is over or was never begun: a tie under way that nobody answers for is a tie that gets lost.
const watched: readonly Stage[] = ['co-building', 'convention', 'active', 'in-revision', 'suspended'];

const OVERVIEW = `
  with tie as (
    select p.id, p.name, p.sort_name, s.stage, not exists (
      select from tenure t where t.tenant_id = s.tenant_id and t.partnership_id = s.id
        and t.side = 'ours' and t.until_day is null
    ) as unheld
    from partner p join partnership s on s.tenant_id = p.tenant_id and s.partner_id = p.id
    where p.archived_on is null
  )
  select
    coalesce((select json_agg(json_build_object('stage', stage, 'count', count))
      from (select stage, count(*)::int as count from tie group by stage) counted), '[]'::json) as stages,
    (select count(*)::int from tie where unheld and stage = any($1)) as total,
    (select json_build_object('id', id, 'name', name) from tie
      where unheld and stage = any($1) order by sort_name, id limit 1) as first`;

type Counted = { readonly stages: readonly StageCount[]; readonly total: number; readonly first: Named | null };

/** Our partnerships by stage, in the order of their life, and those that nobody of ours holds; one statement. */
export const readOverview = async (tx: Tx): Promise<Overview> => {
  const [found] = await tx.query<Counted[]>(OVERVIEW, [watched]);
  if (!found) return { stages: [], unheld: { total: 0, first: null } };
  return {
    stages: found.stages.toSorted((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage)),
    unheld: { total: found.total, first: found.first },
  };
};

export type Ties = { readonly names: ReadonlyMap<string, string>; readonly held: ReadonlySet<string> };

/** Names of these partners, and those that somebody else of ours answers for; one statement. */
export const readTies = async (tx: Tx, memberId: string, partnerIds: readonly string[]): Promise<Ties> => {
  const rows = await tx.query<{ id: string; name: string; held: boolean }[]>(
    `select p.id, p.name, coalesce(not bool_or(t.person_id = $1::uuid), false) as held
     from partner p join partnership s on s.tenant_id = p.tenant_id and s.partner_id = p.id
     left join tenure t on t.tenant_id = s.tenant_id and t.partnership_id = s.id
       and t.side = 'ours' and t.until_day is null
     where p.id = any($2::uuid[]) group by p.id, p.name`,
    [memberId, [...new Set(partnerIds)]],
  );
  return {
    names: new Map(rows.map(({ id, name }) => [id, name])),
    held: new Set(rows.filter(({ held }) => held).map(({ id }) => id)),
  };
};

/** The card of the reader's that nobody checked for longest: something useful for a day without tasks. */
export const readCardToVerify = async (
  tx: Tx,
  { memberId, all, before }: { readonly memberId: string; readonly all: boolean; readonly before: Day },
): Promise<Named | null> => {
  const [row] = await tx.query<Named[]>(
    `select p.id, p.name from partner p join partnership s on s.tenant_id = p.tenant_id and s.partner_id = p.id
     where p.archived_on is null and s.stage = any($1)
       and (p.card->>'verifiedOn' is null or p.card->>'verifiedOn' < $2)
       and ($3 or exists (select from tenure t where t.tenant_id = s.tenant_id and t.partnership_id = s.id
         and t.side = 'ours' and t.until_day is null and t.person_id = $4::uuid))
     order by p.card->>'verifiedOn' nulls first, p.sort_name, p.id limit 1`,
    [watched, before, all, memberId],
  );
  return row ?? null;
};
