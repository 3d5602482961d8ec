import fs from 'node:fs';
import path from 'node:path';
import { root } from './lib.mjs';

const folder = path.join(root, 'dist/apps/api');
const examiner = 'main.pdf-examiner.mjs';

// A name of the reader's own, which a shorter text keeps.
const reader = 'flattenAnnotations';
const holds = (name) => fs.readFileSync(path.join(folder, name), 'utf8').includes(reader);
const built = fs.readdirSync(folder).filter((name) => name.endsWith('.mjs'));

it('keeps the reader of uploaded files in one file, which needs no other', () => {
  const text = fs.readFileSync(path.join(folder, examiner), 'utf8');

  expect(built.filter(holds)).toEqual([examiner]);
  expect(text).not.toMatch(/from\s*["']\.\//);
});
