// The database of the service, embedded or outside, brought up to what this build knows.
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { readJson } from '../data-dir.mjs';
import { databaseRefusal, fileRefusal, Refusal } from '../refusal.mjs';
import { runOnce, wordsOf } from './children.mjs';

const OLDEST = 160000;

export async function connectTo(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    throw databaseRefusal(error, url);
  }
}

const newer = (names) =>
  new Refusal(
    `The data was changed by a newer version of Entente (${names.slice(0, 3).join(', ')}): start that version, or restore a backup made with this one.`,
    `Les données ont été modifiées par une version plus récente d’Entente (${names.slice(0, 3).join(', ')}) : lancez cette version, ou restaurez une sauvegarde faite avec celle-ci.`,
  );

/** What the database holds against what this build knows: `current`, `behind`; a database ahead is refused. */
export async function compare(client, app) {
  const known = readJson(path.join(app, 'migrations.json'));
  const { rows } = await client.query(`select to_regclass('public.migration') is not null as exists`);
  if (!known || !rows[0].exists) return 'behind';
  const done = (await client.query('select name from public.migration order by id')).rows.map(({ name }) => name);
  const foreign = done.filter((name) => !known.includes(name));
  if (foreign.length > 0) throw newer(foreign);
  return done.length === known.length ? 'current' : 'behind';
}

async function refuseOldServer(client, url) {
  const { rows } = await client.query(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as name`,
  );
  if (rows[0].number >= OLDEST) return;
  throw new Refusal(
    `The database at ${new URL(url).hostname} is PostgreSQL ${rows[0].name}: Entente needs 16 or later.`,
    `La base ${new URL(url).hostname} est PostgreSQL ${rows[0].name} : Entente demande la 16 ou plus récente.`,
  );
}

/** Runs the migrations of this build in a process of their own, with the owner's role. */
async function migrate(app, { env, log, onStart }) {
  const { status, err } = await runOnce(path.join(app, 'main.migrate.mjs'), { env, log, onStart });
  if (status === 0) return;
  if (/No space left/i.test(err)) throw fileRefusal({ code: 'ENOSPC' }, 'DATA_DIR');
  const words = wordsOf(err) || 'no reason was given';
  if (status === 3) throw newer([words]);
  throw new Refusal(
    `The database could not be brought up to date (${words}): see ${log}.`,
    `La base n’a pas pu être mise à jour (${words}) : voir ${log}.`,
  );
}

/** Brings the tables up to date when they are not, and tells whether anybody has an account, and a demonstration. */
export async function prepare(app, database, options) {
  const client = await connectTo(database.adminDatabaseUrl ?? database.ownerUrl);
  try {
    await refuseOldServer(client, database.ownerUrl);
    if ((await compare(client, app)) === 'behind') {
      options.say('Updating the database…');
      await migrate(app, options);
    }
    if (!database.adminDatabaseUrl) await (await connectTo(database.appUrl)).end();
    return { hasAccounts: await hasAccounts(client), hasDemonstration: await hasDemonstration(client) };
  } finally {
    await client.end();
  }
}

/** A role that sees every organisation's rows: forced security hides them from the tables' owner. */
export async function seeEverything(client) {
  const { rows } = await client.query(
    `select rolname, rolname = current_user as mine from pg_roles
     where (rolbypassrls or rolsuper) and pg_has_role(current_user, oid, 'SET') order by mine desc, rolsuper desc limit 1`,
  );
  if (rows[0] && !rows[0].mine) await client.query(`set local role ${pg.escapeIdentifier(rows[0].rolname)}`);
  return Boolean(rows[0]);
}

async function findsSome(client, rows, { everything }) {
  await client.query('begin');
  try {
    if (everything) await seeEverything(client);
    return (await client.query(`select exists (select from ${rows}) as some`)).rows[0].some;
  } finally {
    await client.query('rollback');
  }
}

async function hasSome(client, table, condition = 'true') {
  const { rows } = await client.query('select to_regclass($1) is not null as exists', [`public.${table}`]);
  if (!rows[0].exists) return false;
  const wanted = `${table} where ${condition}`;
  // The role that sees everything may lack the right to this table, where rows are not hidden anyway.
  return findsSome(client, wanted, { everything: true }).catch(() => findsSome(client, wanted, { everything: false }));
}

export const hasAccounts = (client) => hasSome(client, 'account');

const hasDemonstration = (client) => hasSome(client, 'organisation', 'is_demo');

/** What the demonstration said it made, one JSON object a line. */
export const accountsIn = (text) =>
  text.split('\n').flatMap((line) => {
    try {
      return line.startsWith('{') ? [JSON.parse(line)] : [];
    } catch {
      return [];
    }
  });

const demoOf = (app) => path.join(app, 'main.demo.mjs');

export const hasDemo = (app) => fs.existsSync(demoOf(app));

export async function loadDemo(app, options) {
  options.say('Loading the demonstration…');
  const { status, out, err } = await runOnce(demoOf(app), options);
  if (status === 0) return accountsIn(out).filter(({ email }) => email);
  const words = wordsOf(err) || 'no reason was given';
  throw new Refusal(
    `The demonstration could not be loaded (${words}): see ${options.log}, or start with DEMO=0.`,
    `La démonstration n’a pas pu être chargée (${words}) : voir ${options.log}, ou lancez avec DEMO=0.`,
  );
}
