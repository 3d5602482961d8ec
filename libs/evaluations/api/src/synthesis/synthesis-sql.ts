import { liveStages } from '@entente/partners/domain';
import type { Day } from '@entente/platform/kernel';
import { type Give, parameterList } from '../list/cursor';
import { referentIs } from '../campaigns/campaign-follow-sql';
import type { Statement } from '../list/review-list-sql';

export type SynthesisFilter = {
  readonly year: number;
  /** How many years, this one included. */
  readonly years: number;
  readonly referent: string | null;
  readonly structureType: string | null;
  readonly today: Day;
};

/** How many of the most frequent are named. */
const mostNamed = 8;

export const tiesTable = ({ referent, structureType }: SynthesisFilter, give: Give): string => `ties as materialized (
    select s.id, s.tenant_id, s.partner_id, p.name, p.sort_name, s.stage = any(${give(liveStages)}) as live
    from partnership s join partner p on p.tenant_id = s.tenant_id and p.id = s.partner_id
    where ${['p.archived_on is null', ...referentIs(referent, give), ...(structureType ? [`p.structure_type = ${give(structureType)}`] : [])].join(' and ')}
  )`;

/** The last closed review of each partnership and year; what lists read of its frozen score, taken out once. */
const closedOf = (from: string, until: string): string => `closed as materialized (
    select distinct on (r.partnership_id, r.year) r.id, r.tenant_id, r.partnership_id, r.year, r.grid,
      r.score->>'band' as band, r.score->'global' as whole, r.score->'blockingPoints' as blocking,
      case when r.year = ${until} then r.score->'dimensions' end as dimensions
    from review r join ties t on t.tenant_id = r.tenant_id and t.id = r.partnership_id
    where r.status = 'closed' and r.year between ${from} and ${until}
    order by r.partnership_id, r.year, r.created_at desc
  )`;

// The same as `countsAs`, set-wise: what waits for a second person is open, neither late nor done.
const lateAction = (today: string): string => `a.state in ('to-do', 'under-way') and a.due_on < ${today}::date`;

const list = (select: string): string => `coalesce((select json_agg(found) from (${select}) found), '[]'::json)`;

const figures = (today: string, year: string): string => `
  (select count(*)::int from ties where live) as due,
  (select count(*)::int from closed where year = ${year}) as reviewed,
  (select count(distinct r.partnership_id)::int from review r join ties t on t.tenant_id = r.tenant_id and t.id = r.partnership_id
    where r.year = ${year} and r.status in ('planned', 'rating', 'concluded')) as running,
  ${list(`select coalesce(band, '') as code, grid, count(*)::int as count from closed where year = ${year} group by 1, 2`)} as bands,
  ${list(`select year, count(*)::int as reviewed,
      (percentile_disc(0.5) within group (order by (whole->>'shown')::int) filter (where whole <> 'null'))::int as median
    from closed group by year order by year`)} as years,
  ${list(`select d->>'code' as code, grid, count(*)::int as count,
      (percentile_disc(0.5) within group (order by (d->'value'->>'shown')::int))::int as median
    from closed, jsonb_array_elements(dimensions) d where year = ${year} and d->'value' <> 'null'
    group by 1, 2 order by median, count desc, 1 limit ${mostNamed}`)} as dimensions,
  ${list(`select point as code, grid, count(*)::int as count from closed, jsonb_array_elements_text(blocking) point
    where year = ${year} group by 1, 2 order by count desc, 1 limit ${mostNamed}`)} as critical,
  ${list(`select obstacle as code, count(distinct a.partnership_id)::int as count
    from planned_action a join closed c on c.tenant_id = a.tenant_id and c.id = a.review_id and c.year = ${year},
      jsonb_array_elements_text(a.obstacles) obstacle group by 1 order by count desc, 1 limit ${mostNamed}`)} as obstacles,
  (select json_build_object('open', count(*) filter (where a.state = 'to-verify'
        or a.state in ('to-do', 'under-way') and a.due_on >= ${today}::date),
      'late', count(*) filter (where ${lateAction(today)}), 'done', count(*) filter (where a.state = 'done'),
      'abandoned', count(*) filter (where a.state = 'abandoned'))
    from planned_action a join ties t on t.tenant_id = a.tenant_id and t.id = a.partnership_id) as actions`;

const looked = (today: string, year: string): string => `
  select t.partner_id as "partnerId", t.name as "partnerName", c.id as "reviewId", c.grid, c.band, c.whole,
    coalesce(jsonb_array_length(c.blocking), 0) as blocking, b.whole as "wholeBefore",
    coalesce(n.late, 0)::int as "lateActions",
    exists (select from review r where r.tenant_id = t.tenant_id and r.partnership_id = t.id and r.year = ${year}
      and r.status in ('planned', 'rating', 'concluded')) as running
  from ties t left join closed c on c.partnership_id = t.id and c.year = ${year}
    left join closed b on b.partnership_id = t.id and b.year = ${year} - 1 and b.grid = c.grid
    left join (select a.partnership_id, count(*) as late from planned_action a where ${lateAction(today)} group by 1) n
      on n.partnership_id = t.id
  where t.live or c.id is not null order by t.sort_name, t.id limit 2000`;

/** One statement: everything that a synthesis counts, and each partnership with what it may be looked at for. */
export const synthesisSql = (filter: SynthesisFilter): Statement => {
  const { parameters, give } = parameterList();
  const [year, today] = [`${give(filter.year)}::int`, give(filter.today)];
  const ties = tiesTable(filter, give);
  // The year before is always read: what falls is told against it.
  const from = `${give(filter.year - Math.max(filter.years - 1, 1))}::int`;
  const sql = `with ${ties}, ${closedOf(from, year)}
    select ${figures(today, year)}, ${list(looked(today, year))} as looked`;
  return { sql, parameters };
};

/**
 * How far apart the two sides of each review of the year rated, on average over what both rated: the same as
 * `perceptionGaps`, set-wise; a test holds both together. Whoever has not handed in, or was withdrawn, does not count.
 */
export const alignmentSql = (filter: SynthesisFilter): Statement => {
  const { parameters, give } = parameterList();
  const year = `${give(filter.year)}::int`;
  const sql = `with ${tiesTable(filter, give)}, ${closedOf(year, year)}, mean as (
      select w.review_id, a.code, w.side, avg((a.judgement->>'rating')::numeric) as rating
      from closed c join review_sides d on d.tenant_id = c.tenant_id and d.review_id = c.id and d.compared_at is not null
        join review_rater w on w.tenant_id = c.tenant_id and w.review_id = c.id
          and w.withdrawn_at is null and w.status = 'handed-in'
        join review_rater_answer a on a.tenant_id = w.tenant_id and a.rater_id = w.id and a.judgement ? 'rating'
      group by w.review_id, a.code, w.side
    )
    select o.review_id as "reviewId", c.grid, avg(abs(o.rating - t.rating))::float8 as gap
    from mean o join mean t on t.review_id = o.review_id and t.code = o.code and o.side = 'ours' and t.side = 'partner'
      join closed c on c.id = o.review_id
    group by o.review_id, c.grid`;
  return { sql, parameters };
};
