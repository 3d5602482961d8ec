import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureInstalled, isNewEnough } from './install.mjs';

// An npm that notes what it was asked and does as the test says, so that no registry is needed.
const npm = `
const fs = require('node:fs');
const [command] = process.argv.slice(2);
if (command === 'config') { console.log('http://registry.invalid/'); process.exit(0); }
const lock = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'));
const resolved = lock.packages['node_modules/one'].resolved ?? 'none';
fs.appendFileSync(process.env.FAKE_NPM_NOTES, resolved + '\\n');
if (process.env.FAKE_NPM_REFUSES.split(' ').includes(resolved === 'none' ? 'bare' : 'addressed')) {
  console.error('npm error code E404\\nnpm error the file is not there');
  process.exit(1);
}
fs.mkdirSync('node_modules/one', { recursive: true });
fs.writeFileSync('node_modules/one/package.json', '{}');
`;

let root;
let notes;
const saved = { ...process.env };
const write = (file, text) => fs.writeFileSync(path.join(root, file), text);
const asked = () => fs.readFileSync(notes, 'utf8').trim().split('\n');

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'entente-install-'));
  notes = path.join(root, 'notes');
  write('npm-cli.js', npm);
  write('.npmrc', '');
  write('package.json', '{}');
  write('package-lock.json', JSON.stringify({ packages: { '': {}, 'node_modules/one': { version: '1.2.3' } } }));
  Object.assign(process.env, {
    npm_execpath: path.join(root, 'npm-cli.js'),
    FAKE_NPM_NOTES: notes,
    FAKE_NPM_REFUSES: '',
  });
});
afterEach(() => {
  process.env = saved;
  fs.rmSync(root, { recursive: true, force: true });
});

it('installs once, from addresses of this machine that the committed lock does not hold', async () => {
  const first = await ensureInstalled(root);
  const second = await ensureInstalled(root);

  expect([first, second]).toEqual([true, false]);
  expect(asked()).toEqual(['http://registry.invalid/one/-/one-1.2.3.tgz']);
  expect(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8')).not.toContain('registry.invalid');
  expect(fs.existsSync(path.join(root, 'node_modules/one/package.json'))).toBe(true);
});

it('installs again when the locked versions change', async () => {
  await ensureInstalled(root);
  write('package-lock.json', JSON.stringify({ packages: { '': {}, 'node_modules/one': { version: '1.2.4' } } }));

  expect(await ensureInstalled(root)).toBe(true);
});

it('looks each package up where the registry keeps its files elsewhere', async () => {
  process.env.FAKE_NPM_REFUSES = 'addressed';

  expect(await ensureInstalled(root)).toBe(true);
  expect(asked()).toEqual(['http://registry.invalid/one/-/one-1.2.3.tgz', 'none']);
});

it('keeps what was installed when a new install fails, and says what to do', async () => {
  await ensureInstalled(root);
  write('package-lock.json', JSON.stringify({ packages: { '': {}, 'node_modules/one': { version: '2.0.0' } } }));
  process.env.FAKE_NPM_REFUSES = 'addressed bare';

  await expect(ensureInstalled(root)).rejects.toThrow(/could not install the dependencies .* check the network/);
  expect(fs.existsSync(path.join(root, 'node_modules/one/package.json'))).toBe(true);
});

it.each([
  ['20.20.2', false],
  ['24.14.9', false],
  ['24.15.0', true],
  ['25.0.0', true],
])('runs under Node %s: %s', (version, expected) => {
  expect(isNewEnough(version)).toBe(expected);
});
