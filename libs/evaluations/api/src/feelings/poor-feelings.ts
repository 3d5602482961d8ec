/** Somebody of the partner who lived a step badly, and whom nobody may have called yet. */
export type PoorFeeling = {
  readonly partnerId: string;
  readonly partnerName: string;
  readonly person: string;
  readonly personId: string;
  readonly stepId: string;
  /** The day it was said. */
  readonly since: string;
};

/** How long it stays among what waits: a call that comes later is another subject. */
const callWithinDays = 14;

/** Said by the partner's side in the days before `$1`, the longest waiting first; `PoorFeeling`. */
export const poorFeelingsSql = `
  select f.partner_id as "partnerId", p.name as "partnerName", coalesce(c.name, '') as person,
    f.person_id as "personId", f.step_id as "stepId", f.given_on::text as since
  from step_feeling f
  join partner p on p.tenant_id = f.tenant_id and p.id = f.partner_id
  left join contact c on c.tenant_id = f.tenant_id and c.id = f.person_id
  where f.side = 'theirs' and f.face in ('little', 'not') and f.given_on > $1::date - ${callWithinDays}
    and p.archived_on is null
  order by f.given_on, f.step_id, f.person_id limit 100`;
