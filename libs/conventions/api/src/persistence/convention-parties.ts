import type { Convention } from '@entente/conventions/domain';
import type { PartnerId } from '@entente/partners/domain';
import type { FactAuthor, Tx } from '@entente/platform/api';

const SQL = `
  with given as (select * from jsonb_to_recordset($3::jsonb) as g(key text, name text, partner uuid)),
  gone as (delete from convention_party p where p.convention_id = $2 and p.key not in (select key from given))
  insert into convention_party as p (tenant_id, convention_id, key, name, partner_id)
  select $1, $2, key, name, partner from given
  on conflict on constraint convention_party_pkey do update set name = excluded.name, partner_id = excluded.partner_id
  where (p.name, p.partner_id) is distinct from (excluded.name, excluded.partner_id)`;

/** The partners beyond the first, as far as they have a record. */
export const otherPartnersOf = ({ parties }: Pick<Convention, 'parties'>): readonly PartnerId[] =>
  parties.flatMap(({ partnerId }) => (partnerId === undefined ? [] : [partnerId]));

/** Keeps beside the content the parties by which a convention is found; one statement. */
export const keepParties = async (tx: Tx, { tenantId }: FactAuthor, { id, parties }: Convention): Promise<void> => {
  const others = parties
    .slice(2)
    .map(({ key, legalName, shortName, partnerId }) => ({ key, name: legalName || shortName, partner: partnerId }));
  await tx.query(SQL, [tenantId, id, JSON.stringify(others)]);
};
