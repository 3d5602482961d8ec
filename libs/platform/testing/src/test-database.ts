import { randomBytes } from 'node:crypto';
import { setTimeout as later } from 'node:timers/promises';
import { Client, DatabaseError } from 'pg';

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

// The server's own cleaning may be at work in there for a moment, and only the server's superuser may end it.
const dropForced = async (client: Client, name: string): Promise<void> => {
  for (let left = 100; ; left--) {
    try {
      await client.query(`drop database if exists ${name} with (force)`);
      return;
    } catch (error) {
      const isCleaned = error instanceof DatabaseError && error.code === '42501';
      if (!isCleaned || left === 0) throw error;
      await later(100);
    }
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
    drop: () => asOwner((client) => dropForced(client, name)),
  };
};
