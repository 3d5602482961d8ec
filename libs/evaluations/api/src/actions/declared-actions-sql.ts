/** What was said done with a proof and waits for another than `$1`, or was sent back to them; `DeclaredAction`. */
export const declaredActionsSql = `
  select a.id, a.partner_id as "partnerId", coalesce(p.name, '') as "partnerName", a.action,
    coalesce(a.owner_ours = $1, false) as "mine",
    case when a.state = 'to-verify' then 'to-verify' else 'sent-back' end as "news",
    case when a.state = 'to-verify' then a.declared->>'on' else a.declared->'sentBack'->>'on' end as "since",
    case when a.state = 'to-verify' then '' else coalesce(a.declared->'sentBack'->>'reason', '') end as "reason"
  from planned_action a left join partner p on p.tenant_id = a.tenant_id and p.id = a.partner_id
  where p.archived_on is null and (
    (a.state = 'to-verify' and not ((a.declared->>'isOurs')::boolean and a.declared->>'by' = $1::text))
    or (a.state in ('to-do', 'under-way') and a.owner_ours = $1 and a.declared->'sentBack' <> 'null'))
  order by "since", a.id limit 100`;
