// One throw-away PostgreSQL for the whole tier: roles, a migrated template, and a copy of it for each spec file.
const { randomBytes } = require('node:crypto');
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const root = path.join(__dirname, '../../..');

/** The migrations are TypeScript; bundling them takes a tenth of a second. */
const buildMigrate = async () => {
  const { build } = require('esbuild');
  const outfile = path.join(root, 'tmp/medium/migrate.mjs');
  await build({
    entryPoints: [path.join(root, 'apps/api/src/main.migrate.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    // Migrating draws nothing.
    external: ['@entente/platform/pdf'],
    target: 'node24',
    keepNames: true,
    tsconfig: path.join(root, 'apps/api/tsconfig.json'),
    logLevel: 'error',
  });
  return outfile;
};

module.exports = async () => {
  const { startPostgres } = await import('../../../tools/postgres.mjs');
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'entente-medium-'));
  fs.chmodSync(dir, 0o755);
  const [server, migrate] = await Promise.all([
    startPostgres({ dataDir: path.join(dir, 'data'), ephemeral: true }),
    buildMigrate(),
  ]);
  const { Client } = require('pg');
  const admin = new URL(server.adminUrl ?? server.url);
  const password = randomBytes(12).toString('hex');
  const client = new Client({ connectionString: admin.href });
  await client.connect();
  for (const sql of [
    `create role test_owner login createdb password '${password}'`,
    `create role test_crosstenant nologin bypassrls`,
    `grant test_crosstenant to test_owner`,
    `create role test_app login password '${password}'`,
    `create database template_entente owner test_owner`,
  ])
    await client.query(sql);
  await client.end();
  const urlOf = (user, database) => `postgres://${user}:${password}@${admin.host}/${database}`;
  const { status, stderr, stdout } = spawnSync(process.execPath, [migrate], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      DATABASE_OWNER_URL: urlOf('test_owner', 'template_entente'),
      DATABASE_URL: urlOf('test_app', 'template_entente'),
    },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The test database could not be migrated: ${stderr || stdout}`);
  process.env.TEST_OWNER_URL = urlOf('test_owner', 'template_entente');
  process.env.TEST_APP_URL = urlOf('test_app', 'template_entente');
  globalThis.__ENTENTE_MEDIUM__ = { server, dir };
};
