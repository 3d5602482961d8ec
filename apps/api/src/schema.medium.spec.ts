import { Client } from 'pg';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { DataSource } from 'typeorm';
import { documents, files } from './documents';
import { modules, rows } from './domains';

describe('the tables', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({ modules, rows, documents, files });
  });
  afterAll(() => app?.close());

  const asOwner = async <T extends object>(sql: string): Promise<T[]> => {
    const client = new Client({ connectionString: app.database.ownerUrl });
    await client.connect();
    const { rows: found } = await client.query<T>(sql);
    await client.end();
    return found;
  };

  it('have the columns that the code knows, no more and no less of another type', async () => {
    const known = app.nest.get(DataSource).entityMetadatas;
    const found = await asOwner<{ name: string; column: string; type: string; nullable: boolean }>(`
      select c.relname as name, a.attname as column, format_type(a.atttypid, null) as type, not a.attnotnull as nullable
      from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped`);
    const inDatabase = new Map(found.map(({ name, column, nullable }) => [`${name}.${column}`, nullable]));

    const differences = known.flatMap(({ tableName, columns }) => [
      ...columns
        .filter(({ databaseName, isNullable }) => inDatabase.get(`${tableName}.${databaseName}`) !== isNullable)
        .map(({ databaseName }) => `${tableName}.${databaseName} differs`),
      ...[...inDatabase.keys()]
        .filter((place) => place.startsWith(`${tableName}.`))
        .filter((place) => !columns.some(({ databaseName }) => place === `${tableName}.${databaseName}`))
        .map((place) => `${place} is unknown to the code`),
    ]);

    expect(differences).toEqual([]);
  });

  it('force row-level security wherever an organisation or an account owns the row', async () => {
    const open = await asOwner<{ name: string }>(`
      select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attname in ('tenant_id', 'account_id')
        and not (c.relrowsecurity and c.relforcerowsecurity)`);

    expect(open).toEqual([]);
  });

  it('begin every key with the organisation, and refer to each other within it', async () => {
    const tables = await asOwner<{ name: string; first: string }>(`
      select c.relname as name, a.attname as first
      from pg_class c
      join pg_attribute t on t.attrelid = c.oid and t.attname = 'tenant_id'
      join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`);
    const loose = await asOwner<{ name: string }>(`
      select k.conname as name from pg_constraint k
      join pg_attribute t on t.attrelid = k.conrelid and t.attname = 'tenant_id'
      join pg_attribute o on o.attrelid = k.confrelid and o.attname = 'tenant_id'
      where k.contype = 'f' and not (t.attnum = any (k.conkey))`);

    expect(tables.filter(({ first }) => first !== 'tenant_id')).toEqual([]);
    expect(loose).toEqual([]);
  });

  it('stand before the caller’s temporary objects in functions of other rights than his', async () => {
    const open = await asOwner<{ name: string }>(`
      select p.proname as name from pg_proc p
      where p.prosecdef and p.pronamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
        and not (coalesce(p.proconfig, '{}') @> '{"search_path=public, pg_temp"}')`);

    expect(open).toEqual([]);
  });

  it('give the service no power over them', async () => {
    const owned = await asOwner<{ name: string }>(`
      select c.relname as name from pg_class c join pg_roles r on r.oid = c.relowner
      where c.relnamespace = 'public'::regnamespace and r.rolname like '%app'`);
    const strong = await asOwner(
      `select 1 from pg_roles where rolname = 'test_app' and (rolsuper or rolbypassrls or rolcreaterole)`,
    );

    expect([owned, strong]).toEqual([[], []]);
  });
});
