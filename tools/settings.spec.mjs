import fs from 'node:fs';
import path from 'node:path';
import { root } from './lib.mjs';
import { memoryEnv, memoryFlags } from './supervisor/children.mjs';
import { readSettings } from './supervisor/settings.mjs';

const read = (file) => fs.readFileSync(path.join(root, file), 'utf8');
const settings = [...read('libs/platform/api/src/config/env.ts').matchAll(/([A-Z][A-Z0-9_]{3,})\??(?:: string;| = )/g)]
  .map(([, name]) => name)
  .filter((name) => !['OPTIONAL', 'INTEGERS', 'LOOPBACK'].includes(name));

it('finds the settings of the service', () => {
  expect(settings).toEqual(expect.arrayContaining(['DATABASE_URL', 'PUBLIC_URL', 'LOG_LEVEL', 'TSA_URL']));
});

it.each(settings)('%s stands in .env.example and in the runbook', (name) => {
  expect(read('.env.example')).toMatch(new RegExp(`^# ${name}=`, 'm'));
  expect(read('docs/runbook.md')).toContain(`\`${name}\``);
});

// Of a container: set by the image, kept from it on purpose, or good as they are.
const elsewhere = ['PORT', 'HOST', 'DATA_DIR', 'WEB_ROOT', 'DEMO', 'ENTENTE_KEY_FILE', 'RATE_LIMIT'];
const asTheyAre = ['DATABASE_POOL', 'PDF_WORKERS'];

it.each(settings.filter((name) => ![...elsewhere, ...asTheyAre].includes(name)))(
  '%s reaches the service in its container',
  (name) => {
    expect(read('docker/compose.yaml')).toMatch(new RegExp(`^ +${name}: `, 'm'));
  },
);

it.each([
  ['this machine alone', {}],
  ['an address of this machine', { PUBLIC_URL: 'http://localhost:4200' }],
])('starts a demonstration on %s', (_where, env) => {
  expect(readSettings(env).demo).toBe(true);
});

it.each([
  ['an address open to others', { HOST: '0.0.0.0' }],
  ['an address that people elsewhere use', { PUBLIC_URL: 'https://entente.example.org' }],
  ['a believed proxy', { TRUSTED_HOPS: '1' }],
])('starts no demonstration behind %s, even when asked', (_where, env) => {
  expect(readSettings({ ...env, DEMO: '1' }).demo).toBe(false);
});

it('holds memory in a container as it does without one', () => {
  const started = /"node", (.*), "dist\/apps\/api\/main\.http\.mjs"/.exec(read('docker/Dockerfile'))?.[1];
  const flags = memoryFlags.map((flag) => flag.replace(/file:.*(?=\/tools\/)/, '/entente'));
  expect(flags.at(-1)).toBe('--import=/entente/tools/supervisor/settle.mjs');
  expect(started).toBe(flags.map((flag) => JSON.stringify(flag)).join(', '));
  expect(read('docker/Dockerfile')).toContain('COPY tools/supervisor/settle.mjs tools/supervisor/\n');
  expect(read('docker/compose.yaml')).toContain(` node ${flags.join(' ')} dist/apps/api/main.worker.mjs\n`);
  for (const [name, value] of Object.entries(memoryEnv))
    expect(read('docker/Dockerfile')).toContain(` ${name}=${value} `);
});
