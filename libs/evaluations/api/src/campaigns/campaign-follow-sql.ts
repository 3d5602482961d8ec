import type { CampaignStep } from '@entente/evaluations/domain';
import type { Day } from '@entente/platform/kernel';
import { type Cursor, type Give, heldBy, ourReferent, parameterList, partnerSearch } from '../list/cursor';
import type { Statement } from '../list/review-list-sql';

export type FollowFilter = {
  readonly campaignId: string;
  readonly words: readonly string[];
  readonly step: CampaignStep | null;
  /** A member, `none`, or nobody in particular. */
  readonly referent: string | null;
  readonly when: 'late' | 'open' | null;
  readonly today: Day;
};

export type FollowOrder = { readonly sort: 'due' | 'partner'; readonly limit: number; readonly after: Cursor | null };

const oursIn = `case when r.sides is null then coalesce((r.score->>'rated')::int + (r.score->>'notApplicable')::int
    >= (r.score->>'total')::int, false) else n.ours > 0 and n.ours = n.ours_in end`;

/** The same rule as `campaignStep`, set-wise; a test holds both together. */
const step = `case
    when t.origin = 'skipped' or r.status = 'cancelled' then 'left-out'
    when r.id is null then 'waiting'
    when r.status = 'closed' then 'closed'
    when r.status = 'concluded' or d.meeting is not null then 'met'
    when r.status = 'planned' then 'planned'
    when ${oursIn} and n.theirs > 0 and n.theirs = n.theirs_in then 'rated-both'
    when ${oursIn} then 'rated-ours'
    when n.theirs > 0 and n.theirs = n.theirs_in then 'rated-partner'
    else 'preparing' end`;

const raters = `select count(*) filter (where w.side = 'ours') as ours,
    count(*) filter (where w.side = 'ours' and w.status = 'handed-in') as ours_in,
    count(*) filter (where w.side = 'partner') as theirs,
    count(*) filter (where w.side = 'partner' and w.status = 'handed-in') as theirs_in
  from review_rater w where w.tenant_id = t.tenant_id and w.review_id = t.review_id and w.withdrawn_at is null`;

/** Every partnership of some campaigns, with the step it is at: `follow`, to name in a `with`. */
export const followTable = (which: string): string => `follow as (
  select t.campaign_id, t.partnership_id, t.partner_id, t.review_id, t.due_on, p.name, p.sort_name,
    r.reference, r.planned_on, r.score, n.*, s.id as tie, s.tenant_id, ${step} as step
  from review_campaign_tie t
    join partner p on p.tenant_id = t.tenant_id and p.id = t.partner_id
    join partnership s on s.tenant_id = t.tenant_id and s.id = t.partnership_id
    left join review r on r.tenant_id = t.tenant_id and r.id = t.review_id
    left join review_sides d on d.tenant_id = t.tenant_id and d.review_id = t.review_id
    left join lateral (${raters}) n on true
  where ${which})`;

/** Not finished. */
export const openStep = `step not in ('closed', 'left-out')`;

const unheld = `not exists (select from tenure t where t.tenant_id = s.tenant_id and t.partnership_id = s.id
  and t.side = 'ours' and t.until_day is null)`;

export const referentIs = (referent: string | null, give: Give): string[] =>
  referent === 'none' ? [unheld] : heldBy(referent, give);

const orders = {
  due: { key: `f.due_on::text`, by: 'f.due_on, f.partnership_id', cast: 'date', column: 'f.due_on' },
  partner: { key: 'f.sort_name', by: 'f.sort_name, f.partnership_id', cast: 'text', column: 'f.sort_name' },
} as const;

const conditions = (filter: FollowFilter, give: Give, today: string): string[] => [
  'true',
  ...partnerSearch(filter.words, give),
  ...referentIs(filter.referent, give),
  ...(filter.step ? [`f.step = ${give(filter.step)}`] : []),
  ...(filter.when === 'late' ? [`f.${openStep} and f.due_on < ${today}::date`] : []),
  ...(filter.when === 'open' ? [`f.${openStep}`] : []),
];

const joins = `from follow f
  join partner p on p.tenant_id = f.tenant_id and p.id = f.partner_id
  join partnership s on s.tenant_id = f.tenant_id and s.id = f.tie`;

/** One statement: a page of partnerships with their step, the total, and the ids of what the filter finds unfinished. */
export const followSql = (filter: FollowFilter, { sort, limit, after }: FollowOrder): Statement => {
  const { parameters, give } = parameterList();
  const order = orders[sort];
  const today = give(filter.today);
  const which = `t.campaign_id = ${give(filter.campaignId)}::uuid`;
  const where = conditions(filter, give, today).join(' and ');
  const place = (cursor: Cursor) =>
    ` and (${order.column}, f.partnership_id) > (${give(cursor[0])}::${order.cast}, ${give(cursor[1])}::uuid)`;
  const beyond = after ? place(after) : '';
  const sql = `
    with ${followTable(which)}, chosen as materialized (select f.partnership_id, f.step ${joins} where ${where}),
    page as (
      select f.*, ${order.key} as cursor, ${ourReferent} as our_referent, row_number() over (order by ${order.by}) as place
      ${joins} where ${where}${beyond} order by ${order.by} limit ${give(limit)}
    )
    select (select count(*)::int from chosen) as total,
      coalesce((select json_agg(partnership_id) from chosen where ${openStep}), '[]'::json) as ids,
      coalesce((select json_agg(json_build_object(
        'partnershipId', page.partnership_id, 'partnerId', page.partner_id, 'partnerName', page.name,
        'reviewId', page.review_id, 'reviewReference', coalesce(page.reference, ''), 'ourReferent', page.our_referent,
        'step', page.step, 'dueOn', page.due_on, 'late', page.${openStep} and page.due_on < ${today}::date,
        'plannedOn', page.planned_on,
        'answered', coalesce((page.score->>'rated')::int + (page.score->>'notApplicable')::int, 0),
        'criteria', coalesce((page.score->>'total')::int, 0), 'ours', page.ours, 'oursIn', page.ours_in,
        'theirs', page.theirs, 'theirsIn', page.theirs_in, 'cursor', page.cursor
      ) order by page.place) from page), '[]'::json) as items`;
  return { sql, parameters };
};
