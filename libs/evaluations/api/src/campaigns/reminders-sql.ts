import { followTable } from './campaign-follow-sql';
import { awaitedReferents } from './campaign-post';

const open = followTable('t.campaign_id = $1::uuid');

const reminded = (recipient: string): string => `exists (select from review_campaign_reminder m
  where m.campaign_id = $1::uuid and m.recipient_id = ${recipient} and m.sent_on = $2::date)`;

/** Members of ours with reviews that they have not begun, and what those are: parameters campaign, today. */
export const membersToRemindSql = `with ${open}
  select w."memberId", m.name, json_agg(w."partnerName" order by w.sort_name) as partners,
    ${reminded('w."memberId"')} as "remindedToday"
  from (${awaitedReferents}) w join member m on m.id = w."memberId" and m.status = 'active'
  group by w."memberId", m.name order by m.name, w."memberId" limit 500`;

/** Partners whose review nobody of ours has begun, nor could be asked to. */
export const withoutReferentSql = `with ${open}
  select f.name from follow f where f.step = 'planned' and not exists (
    select from (${awaitedReferents}) w join member m on m.id = w."memberId" and m.status = 'active'
    where w.partnership_id = f.partnership_id)
  order by f.sort_name limit 2000`;

/**
 * People of partners who were asked to rate and have not handed in: parameters campaign, today, time zone. Whoever was
 * invited or reminded today from the page of the review is not written to once more.
 */
export const ratersToRemindSql = `with ${open}
  select w.id as "raterId", w.name, f.name as "partnerName", f.review_id as "reviewId", f.partner_id as "partnerId",
    f.tie as "partnershipId", f.reference,
    ${reminded('w.id')} or (w.invited_at at time zone $3)::date = $2::date or exists (
      select from fact_about a join fact e on e.tenant_id = a.tenant_id and e.id = a.fact_id
      where a.about = f.review_id and e.type = 'rater-reminded' and e.detail->>'raterId' = w.id::text
        and (e.at at time zone $3)::date = $2::date) as "remindedToday"
  from follow f join review r on r.tenant_id = f.tenant_id and r.id = f.review_id and r.status = 'rating'
    join review_rater w on w.tenant_id = f.tenant_id and w.review_id = f.review_id
      and w.side = 'partner' and w.withdrawn_at is null and w.status <> 'handed-in'
  order by f.sort_name, w.name, w.id limit 2000`;

/** Who is written to: each once a day, whoever asks first. */
export const noteRemindersSql = `insert into review_campaign_reminder (tenant_id, campaign_id, recipient_id, sent_on, kind)
  select $1::uuid, $2::uuid, recipient, $3::date, $4 from unnest($5::uuid[]) as recipient
  on conflict do nothing returning recipient_id as id`;
