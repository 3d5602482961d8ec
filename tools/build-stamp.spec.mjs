import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { examine, keepStamp } from './build-stamp.mjs';

let base;
const write = (file, text = '') => {
  fs.mkdirSync(path.dirname(path.join(base, file)), { recursive: true });
  fs.writeFileSync(path.join(base, file), text);
};

beforeEach(() => {
  base = fs.mkdtempSync(path.join(os.tmpdir(), 'entente-stamp-'));
  for (const file of [
    'apps/api/src/main.http.ts',
    'libs/partners/domain/src/a.ts',
    'libs/partners/web/src/b.ts',
    'libs/partners/api/src/c.ts',
    'package-lock.json',
  ])
    write(file, 'one');
  write('dist/apps/api/main.http.mjs');
  write('dist/apps/web/browser/index.html');
  for (const name of ['api', 'web']) keepStamp(name, examine(name, base).stamp, base);
});
afterEach(() => fs.rmSync(base, { recursive: true, force: true }));

const fresh = () => ({ api: examine('api', base).isFresh, web: examine('web', base).isFresh });

it('finds a build fresh when nothing changed', () => {
  expect(fresh()).toEqual({ api: true, web: true });
});

it('finds it fresh when files were touched and hold the same', () => {
  fs.utimesSync(path.join(base, 'libs/partners/domain/src/a.ts'), new Date(0), new Date(0));

  expect(fresh()).toEqual({ api: true, web: true });
});

it.each([
  ['a rule that both share', 'libs/partners/domain/src/a.ts', { api: false, web: false }],
  ['a page', 'libs/partners/web/src/b.ts', { api: true, web: false }],
  ['a route', 'libs/partners/api/src/c.ts', { api: false, web: true }],
  ['a new file', 'libs/partners/domain/src/new.ts', { api: false, web: false }],
  ['the locked versions', 'package-lock.json', { api: false, web: false }],
  ['a test', 'libs/partners/domain/src/a.spec.ts', { api: true, web: true }],
])('sees a change of %s', (_what, file, expected) => {
  write(file, 'two');

  expect(fresh()).toEqual(expected);
});

it('sees that a file or the build itself is gone', () => {
  fs.rmSync(path.join(base, 'libs/partners/api/src/c.ts'));
  fs.rmSync(path.join(base, 'dist/apps/web/browser/index.html'));

  expect(fresh()).toEqual({ api: false, web: false });
});
