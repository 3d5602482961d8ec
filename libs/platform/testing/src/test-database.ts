import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

export type TestDatabase = {
  /** As the service: row-level security applies. */
  readonly appUrl: string;
  /** As the owner of the tables: for looking behind the curtain in tests. */
  readonly ownerUrl: string;
  readonly drop: () => Promise<void>;
};

const required = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: run the medium tier through its configuration.`);
  return value;
};

const withDatabase = (url: string, database: string): string =>
  Object.assign(new URL(url), { pathname: `/${database}` }).href;

const asOwner = async (work: (client: Client) => Promise<unknown>): Promise<void> => {
  const client = new Client({ connectionString: withDatabase(required('TEST_OWNER_URL'), 'postgres') });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
};

/** A database of its own, copied from the migrated template. */
export const createTestDatabase = async (): Promise<TestDatabase> => {
  const name = `test_${randomBytes(6).toString('hex')}`;
  // Two copies of one template at once refuse each other: the lock makes them queue.
  await asOwner(async (client) => {
    await client.query(`select pg_advisory_lock(7001)`);
    await client.query(`create database ${name} template template_entente`);
  });
  return {
    appUrl: withDatabase(required('TEST_APP_URL'), name),
    ownerUrl: withDatabase(required('TEST_OWNER_URL'), name),
    drop: () => asOwner((client) => client.query(`drop database if exists ${name} with (force)`)),
  };
};
