// What a database holds, read from its catalogue: nothing here knows the product's tables by name.
import pg from 'pg';

const own = `n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%'
  and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')`;

export const quoted = ({ schema, name }) => `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`;

/** Tables that hold rows themselves (partitions, not what they are parts of), with the columns that are stored. */
export async function listTables(client) {
  const { rows } = await client.query(`
    select n.nspname as schema, c.relname as name, c.relforcerowsecurity as hidden,
      (select coalesce(json_agg(a.attname order by a.attnum), '[]') from pg_attribute a
       where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and ${own} order by 1, 2`);
  return rows;
}

export async function listSequences(client) {
  const { rows } = await client.query(`
    select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'S' and ${own} order by 1, 2`);
  const values = [];
  for (const one of rows) {
    const { last_value, is_called } = (await client.query(`select last_value::text, is_called from ${quoted(one)}`))
      .rows[0];
    values.push({ ...one, value: last_value, called: is_called });
  }
  return values;
}

/** What stands in the way of loading rows in any order, with the statements that put it aside and back. */
export async function listObstacles(client) {
  const { rows } = await client.query(`
    with own as (
      select c.oid, format('%I.%I', n.nspname, c.relname) as name, c.relforcerowsecurity as forced
      from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and ${own}
    )
    select format('alter table %s drop constraint %I', own.name, k.conname) as aside,
           format('alter table %s add constraint %I %s', own.name, k.conname, pg_get_constraintdef(k.oid)) as back
    from pg_constraint k join own on own.oid = k.conrelid where k.contype = 'f' and k.conparentid = 0
    union all
    select format('alter table %s no force row level security', name), format('alter table %s force row level security', name)
    from own where forced
    union all
    select format('alter table %s disable trigger %I', own.name, t.tgname),
           format('alter table %s enable %s trigger %I', own.name, case t.tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end, t.tgname)
    from pg_trigger t join own on own.oid = t.tgrelid where not t.tgisinternal and t.tgenabled <> 'D' and t.tgparentid = 0`);
  return rows;
}

export async function isEmpty(client) {
  return (await listTables(client)).length === 0;
}

export async function listMigrations(client) {
  const { rows } = await client.query(`select to_regclass('public.migration') is not null as exists`);
  return rows[0].exists
    ? (await client.query('select name from public.migration order by id')).rows.map(({ name }) => name)
    : [];
}
