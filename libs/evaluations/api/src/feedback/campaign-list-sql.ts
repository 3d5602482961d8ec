import { type CampaignState, fewestResponses } from '@entente/evaluations/domain';
import type { Day } from '@entente/platform/kernel';
import { type Cursor, type Give, parameterList, partnerSearch } from '../list/cursor';
import type { Statement } from '../list/review-list-sql';

export type CampaignFilter = {
  readonly words: readonly string[];
  readonly state: CampaignState | null;
  readonly year: number | null;
  readonly today: Day;
};

export type CampaignPage = { readonly limit: number; readonly after: Cursor | null };

const joins = `from feedback_campaign c
  join partner p on p.tenant_id = c.tenant_id and p.id = c.partner_id`;

const states = (today: string): Readonly<Record<CampaignState, string>> => ({
  closed: 'c.closed_on is not null',
  early: `c.closed_on is null and c.opens_on > ${today}::date`,
  over: `c.closed_on is null and c.closes_on < ${today}::date`,
  running: `c.closed_on is null and ${today}::date between c.opens_on and c.closes_on`,
});

const conditions = ({ words, state, year }: CampaignFilter, give: Give, today: string): string[] => [
  'true',
  ...partnerSearch(words, give),
  ...(state ? [states(today)[state]] : []),
  ...(year ? [`extract(year from c.opens_on) = ${give(year)}::int`] : []),
];

const stateOf = (today: string): string =>
  `case ${Object.entries(states(today))
    .map(([state, holds]) => `when ${holds} then '${state}'`)
    .join(' ')} end`;

/** One statement: a page of campaigns, the newest first, with what they show, the total and the years there are. */
export const campaignListSql = (filter: CampaignFilter, { limit, after }: CampaignPage): Statement => {
  const { parameters, give } = parameterList();
  const today = give(filter.today);
  const fewest = give(fewestResponses);
  const where = conditions(filter, give, today).join(' and ');
  const beyond = after ? ` and (c.opens_on, c.id) < (${give(after[0])}::date, ${give(after[1])}::uuid)` : '';
  const sql = `
    with page as (
      select c.*, p.name as partner_name ${joins} where ${where}${beyond}
      order by c.opens_on desc, c.id desc limit ${give(limit)}
    ), counted as (
      select t.campaign_id, sum(t.count)::int as sheets from feedback_tally t
      where t.campaign_id in (select id from page) and t.question = 'sheets' group by 1
    )
    select
      (select count(*)::int ${joins} where ${where}) as total,
      coalesce((select json_agg(distinct extract(year from opens_on)::int) from feedback_campaign), '[]'::json) as years,
      coalesce((select json_agg(json_build_object(
        'id', c.id, 'partnerId', c.partner_id, 'partnerName', c.partner_name, 'place', c.place,
        'opensOn', c.opens_on, 'closesOn', c.closes_on, 'closedOn', c.closed_on, 'state', ${stateOf(today)},
        'responses', case when n.sheets >= ${fewest}::int then n.sheets end, 'cursor', c.opens_on::text
      ) order by c.opens_on desc, c.id desc) from page c left join counted n on n.campaign_id = c.id), '[]'::json) as items`;
  return { sql, parameters };
};
