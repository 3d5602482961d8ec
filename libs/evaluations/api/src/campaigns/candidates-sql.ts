import { liveStages } from '@entente/partners/domain';
import { type Cursor, type Give, ourReferent, parameterList, partnerSearch } from '../list/cursor';
import type { Statement } from '../list/review-list-sql';
import { referentIs } from './campaign-follow-sql';

export type CandidateFilter = {
  readonly year: number;
  readonly words: readonly string[];
  readonly referent: string | null;
  readonly structureType: string | null;
  readonly liveOnly: boolean;
  readonly unreviewedOnly: boolean;
  readonly limit: number;
  readonly after: Cursor | null;
};

/** As many as a campaign takes. */
const mostIds = 2000;

/** The review of that year that a campaign would follow rather than make another: an open one first. */
const reviewOf = (year: string): string => `left join lateral (
    select r.id, r.status from review r where r.tenant_id = s.tenant_id and r.partnership_id = s.id
      and r.year = ${year}::int and r.status <> 'cancelled'
    order by (r.status = 'closed'), r.created_at desc limit 1
  ) known on true`;

const conditions = (filter: CandidateFilter, give: Give): string[] => [
  'p.archived_on is null',
  ...partnerSearch(filter.words, give),
  ...referentIs(filter.referent, give),
  ...(filter.structureType ? [`p.structure_type = ${give(filter.structureType)}`] : []),
  ...(filter.liveOnly ? [`s.stage = any(${give(liveStages)})`] : []),
  ...(filter.unreviewedOnly ? ['known.id is null'] : []),
];

/** One statement: a page of partnerships to review, with the review they may already have that year. */
export const candidatesSql = (filter: CandidateFilter): Statement => {
  const { parameters, give } = parameterList();
  const { after, limit } = filter;
  const joins = `from partnership s join partner p on p.tenant_id = s.tenant_id and p.id = s.partner_id
    ${reviewOf(give(filter.year))}`;
  const where = conditions(filter, give).join(' and ');
  const beyond = after ? `where (sort_name, id) > (${give(after[0])}, ${give(after[1])}::uuid)` : '';
  const sql = `
    with chosen as materialized (
      select s.id, s.tenant_id, s.partner_id, p.name, p.sort_name, p.structure_type, known.status ${joins} where ${where}
    ), page as (select * from chosen s ${beyond} order by sort_name, id limit ${give(limit)})
    select (select count(*)::int from chosen) as total,
      coalesce((select json_agg(id) from (select id from chosen order by sort_name, id limit ${mostIds}) few), '[]'::json) as ids,
      coalesce((select json_agg(json_build_object(
        'partnershipId', s.id, 'partnerId', s.partner_id, 'partnerName', s.name, 'structureType', s.structure_type,
        'ourReferent', ${ourReferent}, 'reviewStatus', s.status, 'cursor', s.sort_name
      ) order by s.sort_name, s.id) from page s), '[]'::json) as items`;
  return { sql, parameters };
};

/** One statement: what a launch would do with these partnerships. */
export const campaignCheckSql = `
  with chosen as (
    select s.id, s.tenant_id, p.name, p.sort_name, known.status,
      exists (select from review_campaign_tie t join review_campaign c on c.tenant_id = t.tenant_id and c.id = t.campaign_id
        where t.tenant_id = s.tenant_id and t.partnership_id = s.id and c.year = $1::int and c.status <> 'closed') as elsewhere,
      not exists (select from tenure t where t.tenant_id = s.tenant_id and t.partnership_id = s.id
        and t.side = 'ours' and t.role = 'referent' and t.until_day is null) as unheld
    from partnership s join partner p on p.tenant_id = s.tenant_id and p.id = s.partner_id and p.archived_on is null
    ${reviewOf('$1')} where s.id = any($2::uuid[])
  )
  select count(*) filter (where status is null and not elsewhere)::int as "toCreate",
    coalesce(json_agg(json_build_object('partnerName', name, 'status', status) order by sort_name)
      filter (where status is not null and not elsewhere), '[]'::json) as "takenIn",
    coalesce(json_agg(name order by sort_name) filter (where unheld and not elsewhere), '[]'::json) as "withoutReferent",
    coalesce(json_agg(name order by sort_name) filter (where elsewhere), '[]'::json) as "elsewhere"
  from chosen`;
