import { liveStages } from '@entente/partners/domain';
import type { Day } from '@entente/platform/kernel';
import type { ConventionRhythm } from '../sources/review-conventions';
import { type Cursor, heldBy, ourReferent, parameterList, partnerSearch } from './cursor';
import type { Statement } from './review-list-sql';

export type DueFilter = {
  readonly words: readonly string[];
  readonly referent: string | null;
  readonly viewerId: string;
  /** The latest due date to list. */
  readonly dueUntil: Day;
  readonly rhythms: readonly ConventionRhythm[];
  readonly limit: number;
  readonly after: Cursor | null;
};

/**
 * The same rule as `reviewDueOn`, set-wise: the date agreed at the last review wins, then the rhythm counted from that
 * review, from the convention, or from the start of the tie. A test holds the two together.
 */
const dueOn = `coalesce(last.next_review_on, (coalesce(last.held_on, rhythm.started_on, least(s.stage_since, (
    select min(t.from_day) from tenure t where t.tenant_id = s.tenant_id and t.partnership_id = s.id
  ))) + make_interval(months => coalesce(rhythm.every_months, 12)))::date)`;

const ties = (rhythms: string): string => `from partnership s
  join partner p on p.tenant_id = s.tenant_id and p.id = s.partner_id and p.archived_on is null
  left join jsonb_to_recordset(${rhythms}::jsonb) as rhythm (partnership_id uuid, started_on date, every_months int)
    on rhythm.partnership_id = s.id
  left join lateral (
    select r.id, r.held_on, r.next_review_on, r.decision, r.score from review r
    where r.tenant_id = s.tenant_id and r.partnership_id = s.id and r.status = 'closed'
    order by r.held_on desc, r.created_at desc limit 1
  ) last on true`;

/** One statement: the partnerships to review, the most urgent first, and how many there are. */
export const dueReviewsSql = (filter: DueFilter): Statement => {
  const { words, referent, viewerId, dueUntil, rhythms, limit, after } = filter;
  const { parameters, give } = parameterList();
  const records = rhythms.map(({ partnershipId, startedOn, everyMonths }) => ({
    partnership_id: partnershipId,
    started_on: startedOn,
    every_months: everyMonths,
  }));
  const conditions = [
    `s.stage = any(${give(liveStages)})`,
    `last.decision is distinct from 'stop'`,
    `not exists (select from review o where o.tenant_id = s.tenant_id and o.partnership_id = s.id
       and o.status in ('planned', 'rating', 'concluded'))`,
    ...partnerSearch(words, give),
    ...heldBy(referent, give),
  ];
  const from = ties(give(JSON.stringify(records)));
  const until = give(dueUntil);
  const viewer = heldBy(viewerId, give)[0] ?? 'false';
  const beyond = after ? `where (due_on, partner_id) > (${give(after[0])}::date, ${give(after[1])}::uuid)` : '';
  const sql = `
    with due as (
      select p.id as partner_id, p.name, ${dueOn} as due_on, last.id as last_id, last.held_on, last.score,
        ${ourReferent} as our_referent,
        (${viewer} or not exists (select from tenure t where t.tenant_id = s.tenant_id and t.partnership_id = s.id
           and t.side = 'ours' and t.until_day is null)) as held
      ${from} where ${conditions.join(' and ')} and ${dueOn} <= ${until}::date
    ), page as (select * from due ${beyond} order by due_on, partner_id limit ${give(limit)})
    select (select count(*)::int from due) as total, coalesce((select json_agg(json_build_object(
      'partnerId', partner_id, 'partnerName', name, 'dueOn', due_on, 'lastReviewId', last_id, 'lastHeldOn', held_on,
      'lastScore', (score->'global'->>'shown')::int, 'ourReferent', our_referent, 'held', held
    ) order by due_on, partner_id) from page), '[]'::json) as items`;
  return { sql, parameters };
};
