// A database of its own with the product's tables, and processes on it, started as in production.
import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { root } from '../lib.mjs';
import { startPostgres } from '../postgres.mjs';
import { memoryEnv, memoryFlags } from '../supervisor/children.mjs';

/** Waits until an address answers. */
export async function waitFor(url) {
  for (let tries = 0; tries < 400; tries++) {
    const isUp = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${url} never answered.`);
}

const exited = (child) => new Promise((resolve) => (child.exitCode === null ? child.once('exit', resolve) : resolve()));

/** Roles and database as an installation has them; `url` is the owner's way in for what a bench fills in. */
async function makeDatabase(server) {
  const admin = new URL(server.adminUrl ?? server.url);
  const client = new pg.Client({ connectionString: admin.href });
  await client.connect();
  const password = randomUUID();
  await client.query(`create role bench_owner login createdb password '${password}'`);
  await client.query('create role bench_crosstenant nologin bypassrls');
  await client.query('grant bench_crosstenant to bench_owner');
  await client.query(`create role bench_app login password '${password}'`);
  await client.query('create database bench owner bench_owner');
  await client.end();
  const urlOf = (user) => `postgres://${user}:${password}@${admin.host}/bench`;
  return {
    url: Object.assign(new URL(admin.href), { pathname: '/bench' }).href,
    env: { DATABASE_URL: urlOf('bench_app'), DATABASE_OWNER_URL: urlOf('bench_owner') },
  };
}

/** PostgreSQL with the product's tables; `start` runs a script beside it, `stop` ends everything. */
export async function openBench() {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'entente-bench-'));
  fs.chmodSync(dir, 0o755);
  const server = await startPostgres({ dataDir: path.join(dir, 'data'), ephemeral: true });
  const children = [];
  const stop = async () => {
    for (const child of children) child.kill('SIGTERM');
    await Promise.all(children.map(exited));
    await server.stop();
    fs.rmSync(dir, { recursive: true, force: true });
  };
  try {
    const database = await makeDatabase(server);
    const env = { ...database.env, DATA_DIR: dir, RATE_LIMIT: '0', LOG_LEVEL: 'error', DATABASE_POOL: '10' };
    const migrated = spawnSync(process.execPath, [path.join(root, 'dist/apps/api/main.migrate.mjs')], {
      env: { PATH: process.env.PATH, ...env },
      encoding: 'utf8',
    });
    if (migrated.status !== 0) throw new Error(migrated.stderr);
    const start = (script, changes) => {
      const child = spawn(process.execPath, [...memoryFlags, path.join(root, script)], {
        env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', ...memoryEnv, ...changes },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      children.push(child);
      return child;
    };
    return { url: database.url, env, start, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
