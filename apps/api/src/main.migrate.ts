import 'reflect-metadata';
import { readEnv } from '@entente/platform/api';
import { migrate, migrationNames, NewerDatabase } from './migrate';

/** Exit codes: 0 done, 3 the data is newer than this version, 1 anything else. `--names` prints the list only, `--to=<name>` stops there. */
const main = async (): Promise<number> => {
  if (process.argv.includes('--names')) {
    process.stdout.write(`${JSON.stringify(migrationNames())}\n`);
    return 0;
  }
  const { DATABASE_OWNER_URL, DATABASE_URL } = readEnv();
  if (!DATABASE_OWNER_URL)
    throw new Error('DATABASE_OWNER_URL is needed to migrate: the address of the role that owns the tables.');
  await migrate(
    DATABASE_OWNER_URL,
    DATABASE_URL,
    process.argv.find((one) => one.startsWith('--to='))?.slice('--to='.length),
  );
  return 0;
};

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(error instanceof NewerDatabase ? 3 : 1);
  },
);
