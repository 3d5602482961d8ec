import type { Stage } from '@entente/partners/domain';

export type ListFilter = {
  readonly words: readonly string[];
  readonly stages: readonly Stage[];
  readonly type: string | null;
  /** A member's id, or `none`. */
  readonly referent: string | null;
  readonly isArchived: boolean;
};

export type ListPage = {
  /** Who asks: a row says whether the partnership is theirs. */
  readonly viewer: string;
  readonly sort: 'name' | '-updated';
  readonly limit: number;
  readonly after: readonly [string, string] | null;
};

export type Statement = { readonly sql: string; readonly parameters: unknown[] };

const orders = {
  name: {
    key: 'p.sort_name',
    by: 'p.sort_name, p.id',
    after: (key: string, id: string) => `(p.sort_name, p.id) > (${key}, ${id}::uuid)`,
  },
  '-updated': {
    key: `p.updated_at::text`,
    by: 'p.updated_at desc, p.id',
    after: (key: string, id: string) =>
      `(p.updated_at < ${key}::timestamptz or (p.updated_at = ${key}::timestamptz and p.id > ${id}::uuid))`,
  },
} as const;

/** Collects parameters as conditions name them. */
const collector = () => {
  const parameters: unknown[] = [];
  const give = (value: unknown): string => `$${parameters.push(value)}`;
  return { parameters, give };
};

const OURS_NOW = `t.partnership_id = s.id and t.tenant_id = s.tenant_id and t.side = 'ours' and t.until_day is null`;

const conditions = (
  { words, stages, type, referent, isArchived }: ListFilter,
  give: (value: unknown) => string,
): string[] => {
  const [first, ...others] = words;
  return [
    isArchived ? 'p.archived_on is not null' : 'p.archived_on is null',
    ...(first ? [`p.id in (select search_partners(${give(first)}, ${give(others)}))`] : []),
    ...(type ? [`p.structure_type = ${give(type)}`] : []),
    ...(stages.length > 0 ? [`s.stage = any(${give(stages)})`] : []),
    ...(referent === 'none' ? [`not exists (select from tenure t where ${OURS_NOW})`] : []),
    ...(referent && referent !== 'none'
      ? [`exists (select from tenure t where ${OURS_NOW} and t.person_id::text = ${give(referent)})`]
      : []),
  ];
};

const usesPartnership = ({ stages, referent }: ListFilter): boolean => stages.length > 0 || referent !== null;

const isNarrowed = (filter: ListFilter): boolean =>
  filter.words.length > 0 || filter.type !== null || usesPartnership(filter);

/** One statement: the page's rows with both référents, and the total of the whole filter. */
export const listSql = (filter: ListFilter, { viewer, sort, limit, after }: ListPage): Statement => {
  const { parameters, give } = collector();
  const order = orders[sort];
  const join = usesPartnership(filter) ? 'join partnership s on s.tenant_id = p.tenant_id and s.partner_id = p.id' : '';
  const where = conditions(filter, give).join(' and ');
  const beyond = after ? ` and ${order.after(give(after[0]), give(after[1]))}` : '';
  // A search or a filter is evaluated once for the page and its total; the bare list reads its page off the index.
  const matched = `matched as materialized (select p.id from partner p ${join} where ${where}),`;
  const [source, sourceWhere, total] = isNarrowed(filter)
    ? [matched, 'p.id in (select id from matched)', 'select count(*)::int from matched']
    : ['', where, `select count(*)::int from partner p where ${where}`];
  const sql = `
    with ${source} page as (
      select p.tenant_id, p.id, p.name, p.structure_type, p.city, p.card, p.updated_at, p.archived_on, ${order.key} as cursor,
        row_number() over (order by ${order.by}) as rank
      from partner p where ${sourceWhere}${beyond} order by ${order.by} limit ${give(limit)}
    )
    select
      (${total}) as total,
      coalesce((select json_agg(json_build_object(
        'id', page.id, 'name', page.name, 'managedBy', page.card->>'managedBy', 'structureType', page.structure_type,
        'city', page.city, 'stage', s.stage, 'stageSince', s.stage_since, 'verifiedOn', page.card->>'verifiedOn',
        'updatedAt', page.updated_at, 'archivedOn', page.archived_on, 'cursor', page.cursor,
        'ourReferent', coalesce(ours.referent, ''), 'isOwn', coalesce(ours.is_own, true),
        'theirReferent', coalesce((select c.name from tenure t join contact c on c.tenant_id = t.tenant_id and c.id = t.person_id
          where t.partnership_id = s.id and t.tenant_id = s.tenant_id and t.side = 'theirs' and t.role = 'referent' and t.until_day is null), '')
      ) order by page.rank) from page
        join partnership s on s.tenant_id = page.tenant_id and s.partner_id = page.id
        cross join lateral (
          select max(m.name) filter (where t.role = 'referent') as referent, bool_or(t.person_id = ${give(viewer)}::uuid) as is_own
          from tenure t join member m on m.tenant_id = t.tenant_id and m.id = t.person_id where ${OURS_NOW}
        ) ours), '[]'::json) as items`;
  return { sql, parameters };
};
