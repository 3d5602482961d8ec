import http from 'node:http';
import pg from 'pg';

const referent = (
  side,
  table,
) => `coalesce((select r.name from tenure t join ${table} r on r.tenant_id = t.tenant_id and r.id = t.person_id
  where t.tenant_id = $1 and t.partnership_id = s.id and t.side = '${side}' and t.role = 'referent' and t.until_day is null), '')`;

/** The same page as the product answers: rows with both référents, and the total of the filter. */
const page = (join, where) => `
  with page as (
    select p.id, p.name, p.structure_type, p.city, p.card, p.updated_at, p.archived_on, p.sort_name,
      row_number() over (order by p.sort_name, p.id) as rank
    from partner p ${join} where p.tenant_id = $1 and ${where} order by p.sort_name, p.id limit 51
  )
  select (select count(*)::int from partner p ${join} where p.tenant_id = $1 and ${where}) as total,
    coalesce((select json_agg(json_build_object('id', page.id, 'name', page.name, 'managedBy', page.card->>'managedBy', 'structureType', page.structure_type,
      'city', page.city, 'stage', s.stage, 'stageSince', s.stage_since, 'verifiedOn', page.card->>'verifiedOn', 'updatedAt', page.updated_at,
      'archivedOn', page.archived_on, 'cursor', page.sort_name, 'ourReferent', ${referent('ours', 'member')}, 'theirReferent', ${referent('theirs', 'contact')}
    ) order by page.rank) from page join partnership s on s.tenant_id = $1 and s.partner_id = page.id), '[]'::json) as items`;

const PARTNERSHIP = 'join partnership s on s.tenant_id = p.tenant_id and s.partner_id = p.id';

const queries = {
  list: page('', 'p.archived_on is null'),
  filter: page(PARTNERSHIP, `p.archived_on is null and p.structure_type = 'csapa' and s.stage = any('{active}')`),
  search: page(
    '',
    `p.archived_on is null and (p.search like '%clairval%' or 'clairval' <% p.search) and (p.search like '%passage%' or 'passage' <% p.search)`,
  ),
};

const partner = async (pool, tenantId, id) => {
  const [{ rows: partners }, { rows: partnerships }, { rows: contacts }] = await Promise.all([
    pool.query('select * from partner where tenant_id = $1 and id = $2', [tenantId, id]),
    pool.query(
      'select s.*, (select json_agg(t) from tenure t where t.tenant_id = $1 and t.partnership_id = s.id) as tenures from partnership s where s.tenant_id = $1 and s.partner_id = $2',
      [tenantId, id],
    ),
    pool.query('select * from contact where tenant_id = $1 and partner_id = $2 order by name, id limit 200', [
      tenantId,
      id,
    ]),
  ]);
  return { ...partners[0], partnership: partnerships[0], contacts };
};

/** node:http and pg, nothing else. */
export async function startFloor({ url, port, tenantId, pool: max }) {
  const pool = new pg.Pool({ connectionString: url, max });
  // A run that failed stops the database under it: its own error is the one to be told.
  pool.on('error', () => undefined);
  const answer = async ({ pathname, searchParams }) => {
    const name = pathname.slice(1);
    if (name === 'partner') return partner(pool, tenantId, searchParams.get('id'));
    const { rows } = await pool.query(queries[name], [tenantId]);
    return rows[0];
  };
  const server = http.createServer((request, response) => {
    answer(new URL(request.url, 'http://floor')).then(
      (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await pool.end();
    },
  };
}
