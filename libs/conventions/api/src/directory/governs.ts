/** Whether a convention stands between us and this partnership: its own, or that of one of its other parties. */
export const governs = (convention: string, partnershipId: string): string => `(
  ${convention}.partnership_id = ${partnershipId} or ${convention}.id in (
    select o.convention_id from convention_party o
    join partnership joined on joined.tenant_id = o.tenant_id and joined.partner_id = o.partner_id
    where joined.id = ${partnershipId}))`;
