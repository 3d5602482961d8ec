import type { Day } from '@entente/platform/kernel';
import { followTable, openStep } from './campaign-follow-sql';

/** A campaign under way with reviews past their day. */
export type LateCampaign = {
  readonly id: string;
  readonly title: string;
  /** The first day that was missed. */
  readonly dueOn: Day;
  readonly late: number;
  readonly done: number;
  readonly total: number;
};

/** One statement, bounded; campaigns without anything late cost a look at an index. */
export const lateCampaignsSql = `
  with late as (
    select c.id from review_campaign c where c.status = 'running' and exists (
      select from review_campaign_tie t where t.tenant_id = c.tenant_id and t.campaign_id = c.id and t.due_on < $1::date)
  ), ${followTable('t.campaign_id in (select id from late)')}
  select c.id, c.title, min(f.due_on)::text as "dueOn", count(*) filter (where f.${openStep} and f.due_on < $1::date)::int as late,
    count(*) filter (where f.step = 'closed')::int as done, count(*)::int as total
  from review_campaign c join follow f on f.campaign_id = c.id
  group by c.id, c.title having count(*) filter (where f.${openStep} and f.due_on < $1::date) > 0
  order by min(f.due_on), c.id limit 20`;
