import pg from 'pg';
import { CONNECTIONS, load, median } from './load.mjs';

const CONVENTIONS = 5_000;

// The weight of a draft whose questions are answered, in bytes.
const CONTENT = 12_000;

/** Conventions of one organisation, each with its partner, its words and its days. */
async function seedConventions({ url, tenantId }) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `with chosen as (
       select s.partner_id, s.id as partnership_id, row_number() over (order by s.id) as n
       from partnership s where s.tenant_id = $1 order by s.id limit ${CONVENTIONS}
     )
     insert into convention (tenant_id, id, partner_id, partnership_id, number, template_code, template_version, status,
       title, content, starts_on, ends_on, renewals, reason, version, created_at, updated_at)
     select $1, gen_random_uuid(), partner_id, partnership_id, '2025-' || n, 'T2', 1,
       (array['draft', 'sent', 'active', 'active', 'expired'])[1 + n % 5], 'Aller ensemble vers le soin, ' || n,
       jsonb_build_object('words', (select string_agg(md5(n || '-' || i), '') from generate_series(1, ${CONTENT / 32}) i)),
       current_date - n::int % 700, current_date + n::int % 700, 0, '', 1, now(), now() - make_interval(mins => n::int)
     from chosen`,
    [tenantId],
  );
  await client.query('vacuum analyze convention');
  await client.end();
}

/** The first page of 5,000 conventions and that of the partners, in turns: milliseconds for a request among sixteen. */
export async function conventionsBesidePartners({ rounds, requests, ...place }) {
  await seedConventions(place);
  const time = async (list) => {
    const { perSecond } = await load(`${place.api}/${list}?limit=50`, place.headers, requests);
    return (CONNECTIONS * 1_000) / perSecond;
  };
  for (const list of ['partners', 'conventions']) await time(list);
  const taken = [];
  for (let round = 0; round < rounds; round++)
    taken.push({ partners: await time('partners'), conventions: await time('conventions') });
  return {
    ratio: median(taken.map((one) => one.conventions / one.partners)),
    partners: median(taken.map((one) => one.partners)),
    conventions: median(taken.map((one) => one.conventions)),
  };
}
