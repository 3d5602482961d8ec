import type { ReviewStatus } from '@entente/evaluations/domain';
import { type Cursor, heldBy, ourReferent, parameterList, partnerSearch, type Give } from './cursor';
import type { ReviewSort } from './review-rows';

export type ReviewFilter = {
  readonly words: readonly string[];
  readonly statuses: readonly ReviewStatus[];
  readonly partner: string | null;
  readonly year: number | null;
  readonly referent: string | null;
};

export type ReviewPage = { readonly sort: ReviewSort; readonly limit: number; readonly after: Cursor | null };

export type Statement = { readonly sql: string; readonly parameters: unknown[] };

const newestFirst = (key: string) => ({
  key: `(${key})::text`,
  by: `${key} desc, r.id`,
  after: (value: string, id: string) => `(${key} < ${value} or (${key} = ${value} and r.id > ${id}::uuid))`,
});

// Reviews that were not held yet come last, as the first day of the calendar.
const orders = {
  '-updated': { ...newestFirst('r.updated_at'), cast: 'timestamptz' },
  '-held': { ...newestFirst(`coalesce(r.held_on, date '0001-01-01')`), cast: 'date' },
  partner: {
    key: 'p.sort_name',
    by: 'p.sort_name, r.id',
    after: (value: string, id: string) => `(p.sort_name, r.id) > (${value}, ${id}::uuid)`,
    cast: 'text',
  },
} as const;

const joins = `from review r
  join partner p on p.tenant_id = r.tenant_id and p.id = r.partner_id
  join partnership s on s.tenant_id = r.tenant_id and s.id = r.partnership_id`;

const conditions = ({ words, statuses, partner, year, referent }: ReviewFilter, give: Give): string[] => [
  'true',
  ...partnerSearch(words, give),
  ...(statuses.length > 0 ? [`r.status = any(${give(statuses)})`] : []),
  ...(partner ? [`r.partner_id = ${give(partner)}::uuid`] : []),
  ...(year ? [`r.year = ${give(year)}`] : []),
  ...heldBy(referent, give),
];

/** One statement: a page of reviews with the score of the one before, and the total of the whole filter. */
export const reviewListSql = (filter: ReviewFilter, { sort, limit, after }: ReviewPage): Statement => {
  const { parameters, give } = parameterList();
  const order = orders[sort];
  const where = conditions(filter, give).join(' and ');
  const beyond = after ? ` and ${order.after(`${give(after[0])}::${order.cast}`, give(after[1]))}` : '';
  const sql = `
    with page as (
      select r.*, p.name as partner_name, ${order.key} as cursor, ${ourReferent} as our_referent,
        row_number() over (order by ${order.by}) as place
      ${joins} where ${where}${beyond} order by ${order.by} limit ${give(limit)}
    )
    select
      (select count(*)::int ${joins} where ${where}) as total,
      coalesce((select json_agg(json_build_object(
        'id', page.id, 'reference', page.reference, 'partnerId', page.partner_id, 'partnerName', page.partner_name,
        'year', page.year, 'status', page.status, 'plannedOn', page.planned_on, 'heldOn', page.held_on,
        'nextReviewOn', page.next_review_on, 'decision', page.decision, 'ourReferent', page.our_referent,
        'updatedAt', page.updated_at, 'score', page.score, 'bands', own.bands, 'earlier', earlier.score, 'earlierYear', earlier.year,
        'cursor', page.cursor
      ) order by page.place) from page left join lateral (
        select v.content->'rules'->'bands' as bands from own_grid_version v
        where v.tenant_id = page.tenant_id and v.grid_id = page.own_grid_id and v.version = page.own_grid_version
      ) own on true left join lateral (
        select e.score, e.year from review e
        where e.tenant_id = page.tenant_id and e.partnership_id = page.partnership_id and e.status = 'closed'
          and e.id <> page.id and e.grid = page.grid and (e.year, e.created_at) < (page.year, page.created_at)
        order by e.year desc, e.created_at desc limit 1
      ) earlier on true), '[]'::json) as items`;
  return { sql, parameters };
};
