// Starts the built product on a fresh database, once for all journeys. BASE_URL in the environment uses one that runs.
const { spawn } = require('node:child_process');
const { closeSync, mkdirSync, openSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '../..');
const patience = 60_000;

const answers = async (url) => {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
};

const waitFor = async (url, api) => {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    if (api.exitCode !== null) throw new Error('The API stopped while starting: see tmp/e2e/api.log');
    if (await answers(url)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The API did not start in time: see tmp/e2e/api.log');
};

const exited = (child) => new Promise((resolve) => (child.exitCode === null ? child.once('exit', resolve) : resolve()));

module.exports = async () => {
  if (process.env.BASE_URL) return;
  mkdirSync(join(root, 'tmp/e2e'), { recursive: true });
  const { freePort, startPostgres } = await import('../../tools/postgres.mjs');
  const database = await startPostgres({ dataDir: join(root, 'tmp/e2e', `pg-${process.pid}`), ephemeral: true });
  const port = await freePort();
  const log = openSync(join(root, 'tmp/e2e/api.log'), 'w');
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    DATABASE_URL: database.appUrl ?? database.url,
    DATABASE_OWNER_URL: database.ownerUrl ?? database.url,
    WEB_ROOT: join(root, 'dist/apps/web/browser'),
    DEMO: '1',
  };
  const node = join(root, 'node_modules/.bin/node');
  const api = spawn(node, [join(root, 'dist/apps/api/main.http.mjs')], { cwd: root, stdio: ['ignore', log, log], env });
  closeSync(log);
  globalThis.__PRODUCT__ = {
    async stop() {
      api.kill('SIGTERM');
      await exited(api);
      await database.stop();
    },
  };
  process.env.BASE_URL = `http://127.0.0.1:${port}`;
  try {
    await waitFor(`${process.env.BASE_URL}/health/ready`, api);
  } catch (error) {
    await globalThis.__PRODUCT__.stop();
    throw error;
  }
};
