// The built product on a fresh database: PostgreSQL, the service and its worker, stopped together.
// BUILT names another folder of builds than dist/apps.
// Alone: node apps/web-e2e/product.mjs DEMO=0 FIRST_RUN_CODE=… says its address on one line and stops on SIGTERM.
import { spawn } from 'node:child_process';
import { closeSync, cpSync, existsSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, startPostgres } from '../../tools/postgres.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const folder = join(root, 'tmp/e2e');
const node = join(root, 'node_modules/.bin/node');
// A copy: a build that comes while the journeys run changes nothing under their feet.
const copy = join(folder, `build-${process.pid}`);
const built = (name) => join(copy, 'api', `main.${name}.mjs`);
const patience = 60_000;

const exited = (child) => new Promise((resolve) => (child.exitCode === null ? child.once('exit', resolve) : resolve()));

function run(name, { env, log }) {
  const file = openSync(join(folder, `${log}-${name}.log`), 'w');
  const child = spawn(node, [built(name)], { cwd: root, stdio: ['ignore', file, file], env });
  closeSync(file);
  return child;
}

async function runOnce(name, options) {
  const child = run(name, options);
  await exited(child);
  if (child.exitCode !== 0) throw new Error(`main.${name} failed: see tmp/e2e/${options.log}-${name}.log`);
}

const answers = async (url) => {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
};

async function whenReady(url, http, log) {
  for (const end = Date.now() + patience; Date.now() < end;) {
    if (http.exitCode !== null) break;
    if (await answers(`${url}/health/ready`)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The service did not start: see tmp/e2e/${log}-http.log`);
}

/** Starts everything; `settings` are changes to the environment of the service, SEED=0 leaves the database empty. */
export async function startProduct(settings = {}) {
  mkdirSync(folder, { recursive: true });
  const log = `product-${process.pid}`;
  cpSync(join(root, process.env.BUILT ?? 'dist/apps'), copy, { recursive: true });
  const dataDir = join(folder, `pg-${process.pid}`);
  const database = await startPostgres({ dataDir, ephemeral: true });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    PORT: String(port),
    PUBLIC_URL: url,
    DATABASE_URL: database.appUrl,
    DATA_DIR: join(folder, `data-${process.pid}`),
    WEB_ROOT: join(copy, 'web/browser'),
    DEMO: '1',
    ...settings,
  };
  const children = [];
  const stop = async () => {
    for (const child of children) child.kill('SIGTERM');
    await Promise.all(children.map(exited));
    await database.stop();
    for (const left of [copy, env.DATA_DIR, `${dataDir}.secrets.json`]) rmSync(left, { recursive: true, force: true });
  };
  try {
    mkdirSync(env.DATA_DIR, { recursive: true });
    await runOnce('migrate', { env: { ...env, DATABASE_OWNER_URL: database.ownerUrl }, log });
    if (env.DEMO === '1' && env.SEED !== '0' && existsSync(built('demo'))) await runOnce('demo', { env, log });
    const http = run('http', { env, log });
    children.push(http);
    await whenReady(url, http, log);
    children.push(run('worker', { env, log }));
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const settings = Object.fromEntries(process.argv.slice(2).map((one) => one.split(/=(.*)/s)));
  const product = await startProduct(settings);
  const end = () => void product.stop().then(() => process.exit(0));
  process.on('SIGTERM', end);
  // Journeys that die say nothing: their end of the channel closes.
  process.on('disconnect', end);
  console.log(JSON.stringify({ url: product.url }));
}
