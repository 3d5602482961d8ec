import { ensureRoles } from '@entente/platform/api';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from './migrations';

export class NewerDatabase extends Error {}

const nameOf = (Migration: (typeof migrations)[number]): string =>
  (new Migration() as { name?: string }).name ?? Migration.name;

export const migrationNames = (): string[] => migrations.map(nameOf);

/** Refuses a database that a newer version has already changed: this one would not understand it. */
const refuseNewer = async (client: Client): Promise<void> => {
  const { rows } = await client.query<{ exists: boolean }>(
    `select to_regclass('public.migration') is not null as exists`,
  );
  if (!rows[0]?.exists) return;
  const known = new Set(migrationNames());
  const done = await client.query<{ name: string }>('select name from migration order by id');
  const foreign = done.rows.filter(({ name }) => !known.has(name));
  if (foreign.length > 0) {
    throw new NewerDatabase(
      `The data was written by a newer version of Entente (${foreign.map(({ name }) => name).join(', ')}). Start that version, or restore an older backup.`,
    );
  }
};

/** Up to the named one, for a backup is restored into the tables that it was made from; all of them without a name. */
const upTo = (name?: string): typeof migrations =>
  name ? migrations.slice(0, migrationNames().indexOf(name) + 1) : migrations;

/** Creates the roles and brings the tables up to date. Two at once wait for each other. */
export const migrate = async (ownerUrl: string, appUrl: string, last?: string): Promise<void> => {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('entente:migrate'))`);
    await refuseNewer(client);
    await ensureRoles(client, ownerUrl, appUrl);
    await run(ownerUrl, upTo(last));
  } finally {
    await client.end();
  }
};

const run = async (ownerUrl: string, wanted: typeof migrations): Promise<void> => {
  const dataSource = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: wanted,
    migrationsTableName: 'migration',
    installExtensions: false,
    poolSize: 2,
  });
  await dataSource.initialize();
  try {
    await dataSource.runMigrations({ transaction: 'each' });
  } finally {
    await dataSource.destroy();
  }
};
