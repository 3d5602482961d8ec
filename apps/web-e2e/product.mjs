// The built product on a fresh database: PostgreSQL, the service and its worker, stopped together.
// BUILT names another folder of builds than dist/apps.
// Alone: node apps/web-e2e/product.mjs DEMO=0 FIRST_RUN_CODE=… says its address on one line and stops on SIGTERM.
// PROCESSES=2 starts the service twice behind one front door; { kill }, { revive } and { hush } are then orders to it.
import { spawn } from 'node:child_process';
import { closeSync, cpSync, existsSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../tools/free-port.mjs';
import { startPostgres } from '../../tools/postgres.mjs';
import { startFront } from './front.mjs';

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

/** Processes of the service on one database, behind one front door at this port. */
async function startTwins(count, port, { env, log }) {
  const twins = await Promise.all(
    Array.from({ length: count }, async (_, rank) => ({ rank, port: await freePort(), child: null })),
  );
  for (const twin of twins) twin.isUp = () => twin.child?.exitCode === null && twin.child.signalCode === null;
  const revive = async (rank) => {
    const twin = twins[rank];
    const own = `${log}-${rank}`;
    const child = run('http', { env: { ...env, PORT: String(twin.port) }, log: own });
    await whenReady(`http://127.0.0.1:${twin.port}`, child, own);
    twin.child = child;
  };
  const kill = async (rank) => {
    twins[rank].child.kill('SIGKILL');
    await exited(twins[rank].child);
  };
  const front = await startFront(port, twins);
  const stop = async () => {
    await front.stop();
    const left = twins.filter((twin) => twin.isUp());
    for (const { child } of left) child.kill('SIGTERM');
    await Promise.all(left.map(({ child }) => exited(child)));
  };
  try {
    for (const { rank } of twins) await revive(rank);
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop, orders: { kill, revive, hush: front.hush } };
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
  const twins = { stop: async () => undefined, orders: {} };
  const stop = async () => {
    await twins.stop();
    for (const child of children) child.kill('SIGTERM');
    await Promise.all(children.map(exited));
    await database.stop();
    for (const left of [copy, env.DATA_DIR, `${dataDir}.secrets.json`]) rmSync(left, { recursive: true, force: true });
  };
  try {
    mkdirSync(env.DATA_DIR, { recursive: true });
    await runOnce('migrate', { env: { ...env, DATABASE_OWNER_URL: database.ownerUrl }, log });
    if (env.DEMO === '1' && env.SEED !== '0' && existsSync(built('demo'))) await runOnce('demo', { env, log });
    if (env.PROCESSES) Object.assign(twins, await startTwins(Number(env.PROCESSES), port, { env, log }));
    else {
      const http = run('http', { env, log });
      children.push(http);
      await whenReady(url, http, log);
    }
    children.push(run('worker', { env, log }));
    return { url, stop, orders: twins.orders };
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
  process.on('message', async ({ id, order }) => {
    for (const [verb, object] of Object.entries(order)) await product.orders[verb](object);
    process.send({ id });
  });
  console.log(JSON.stringify({ url: product.url }));
}
