// The files of one embedded cluster: created with random passwords, refused when another version wrote them.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { readJson, writeJson } from '../data-dir.mjs';
import { onFiles, Refusal } from '../refusal.mjs';

export const ROLES = {
  admin: 'postgres',
  owner: 'entente_owner',
  app: 'entente_app',
  crosstenant: 'entente_crosstenant',
};
export const DATABASE = 'entente';

const secretsFile = (dataDir) => `${dataDir}.secrets.json`;
const newPassword = () => randomBytes(24).toString('base64url');

const environment = { LC_ALL: 'C', TZ: 'UTC', PATH: process.env.PATH };
if (process.platform === 'win32') environment.SystemRoot = process.env.SystemRoot;

/**
 * How the programs name the data folder. Under another user's identity the path may lead through folders closed to
 * it; the working directory, entered before the identity changes, stays open. So root's DATA_DIR is always honoured.
 */
const named = (dataDir, user) => (user && process.platform === 'linux' ? '/proc/self/cwd' : dataDir);
const identity = (user) => (user ? { uid: user.uid, gid: user.gid } : {});

function refuseOtherMajor(dataDir, major) {
  const written = Number.parseInt(fs.readFileSync(path.join(dataDir, 'PG_VERSION'), 'utf8'), 10);
  if (written === major) return;
  if (written > major) {
    throw new Refusal(
      `The data in ${dataDir} was written by PostgreSQL ${written} and this version of Entente brings ${major}: start the newer version of Entente, or restore a backup into another DATA_DIR.`,
      `Les données de ${dataDir} ont été écrites par PostgreSQL ${written} et cette version d’Entente apporte la ${major} : lancez la version plus récente, ou restaurez une sauvegarde dans un autre DATA_DIR.`,
    );
  }
  throw new Refusal(
    `The data in ${dataDir} was written by PostgreSQL ${written}, older than the ${major} of this version: run "npm run backup" with the version that wrote it, then "npm run restore" with this one.`,
    `Les données de ${dataDir} ont été écrites par PostgreSQL ${written}, plus ancien que la ${major} de cette version : lancez « npm run backup » avec la version qui les a écrites, puis « npm run restore » avec celle-ci.`,
  );
}

function initialise(native, { dataDir, user, ephemeral, password }) {
  const secret = `${dataDir}.password-${process.pid}`;
  fs.writeFileSync(secret, `${password}\n`, { mode: 0o600, flag: 'wx' });
  if (user) fs.chownSync(secret, user.uid, user.gid);
  const input = fs.openSync(secret, 'r');
  const pwfile = process.platform === 'win32' ? secret : '/dev/stdin';
  const options = [
    '-D',
    named(dataDir, user),
    '-U',
    ROLES.admin,
    '-A',
    'scram-sha-256',
    `--pwfile=${pwfile}`,
    '-E',
    'UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '-T',
    'simple',
    ...(ephemeral ? ['--no-sync'] : []),
  ];
  try {
    return spawnSync(native.initdb, options, {
      ...identity(user),
      cwd: dataDir,
      env: environment,
      encoding: 'utf8',
      stdio: [input, 'pipe', 'pipe'],
    });
  } finally {
    fs.closeSync(input);
    fs.rmSync(secret, { force: true });
  }
}

function create(native, place) {
  const { dataDir, user } = place;
  const secrets = { admin: newPassword(), owner: newPassword(), app: newPassword() };
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  if (user) fs.chownSync(dataDir, user.uid, user.gid);
  const { status, stderr, error } = initialise(native, { ...place, password: secrets.admin });
  if (status !== 0) {
    fs.rmSync(dataDir, { recursive: true, force: true });
    if (/No space left/i.test(stderr ?? '')) throw Object.assign(new Error('disk full'), { code: 'ENOSPC' });
    throw new Refusal(
      `PostgreSQL could not create its files in ${dataDir}: ${lastLine(stderr) || error?.message}`,
      `PostgreSQL n’a pas pu créer ses fichiers dans ${dataDir} (voir la ligne ci-dessus).`,
    );
  }
  writeJson(secretsFile(dataDir), secrets);
  return secrets;
}

const lastLine = (text) =>
  (text ?? '')
    .trim()
    .split('\n')
    .filter((line) => !/^initdb: removing/.test(line))
    .at(-1) ?? '';

/** The passwords of the cluster, which is created when absent. A half-made one, interrupted, is made again. */
export function openCluster(native, place) {
  const { dataDir } = place;
  return onFiles(`DATA_DIR (${path.dirname(dataDir)})`, () => {
    const isWhole = fs.existsSync(path.join(dataDir, 'PG_VERSION'));
    if (isWhole) refuseOtherMajor(dataDir, native.major);
    const secrets = readJson(secretsFile(dataDir));
    if (isWhole && secrets) return secrets;
    if (isWhole && fs.existsSync(path.join(dataDir, 'entente.ready'))) {
      throw new Refusal(
        `The passwords of the database (${secretsFile(dataDir)}) are missing: put that file back, or restore a backup into another DATA_DIR.`,
        `Les mots de passe de la base (${secretsFile(dataDir)}) manquent : remettez ce fichier, ou restaurez une sauvegarde dans un autre DATA_DIR.`,
      );
    }
    fs.rmSync(dataDir, { recursive: true, force: true });
    return create(native, place);
  });
}

const flags = ({ port, ephemeral }) => {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: ephemeral ? 200 : 60,
    jit: 'off',
    // Statements and details of errors hold people's data: neither is written to the log.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(ephemeral
      ? {
          fsync: 'off',
          synchronous_commit: 'off',
          full_page_writes: 'off',
          shared_buffers: '64MB',
          // Its workers are the superuser's: one that is at work in a test's database keeps it from being dropped.
          autovacuum: 'off',
        }
      : {}),
  };
  return ['-p', String(port), ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
};

/** Starts the server apart from the terminal: Ctrl-C must not reach it before the service has closed its pool. */
export function spawnServer(native, { dataDir, user, log, ...options }) {
  const out = fs.openSync(log, 'a', 0o600);
  try {
    return spawn(native.postgres, ['-D', named(dataDir, user), ...flags(options)], {
      ...identity(user),
      cwd: dataDir,
      env: environment,
      stdio: ['ignore', out, out],
      detached: true,
    });
  } finally {
    fs.closeSync(out);
  }
}

/** What the server says of itself in its data folder: number, port, and whether it takes connections. */
export function readPidFile(dataDir) {
  try {
    const lines = fs.readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' };
  } catch {
    return null;
  }
}

/** Three roles (none of which but the administrator is superuser) and the database, each made once. */
export async function prepareDatabase(client, dataDir, secrets) {
  const done = path.join(dataDir, 'entente.ready');
  if (fs.existsSync(done)) return;
  const roles = new Set((await client.query('select rolname from pg_roles')).rows.map(({ rolname }) => rolname));
  const wanted = {
    [ROLES.crosstenant]: 'nologin bypassrls',
    [ROLES.owner]: `login password '${secrets.owner}'`,
    [ROLES.app]: `login password '${secrets.app}'`,
  };
  for (const [role, rights] of Object.entries(wanted))
    if (!roles.has(role)) await client.query(`create role ${role} ${rights}`);
  await client.query(`grant ${ROLES.crosstenant} to ${ROLES.owner}`);
  await createDatabase(client);
  fs.writeFileSync(done, '');
}

async function createDatabase(client) {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
  if (!rowCount) await client.query(`create database ${DATABASE} owner ${ROLES.owner}`);
  await client.query(
    `revoke connect on database ${DATABASE} from public; grant connect on database ${DATABASE} to ${ROLES.app}, ${ROLES.owner}`,
  );
}

/** An empty database in the place of this one. */
export async function recreateDatabase(client) {
  await client.query(`drop database if exists ${DATABASE} with (force)`);
  await createDatabase(client);
}
