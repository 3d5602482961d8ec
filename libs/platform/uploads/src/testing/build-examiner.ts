import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.join(__dirname, '../../../../..');

/** The child process as one file, made by the product's own build. */
export const buildExaminer = (name: string): URL => {
  const folder = path.join(root, 'tmp/examiner', name);
  mkdirSync(folder, { recursive: true });
  execFileSync(process.execPath, [path.join(root, 'tools/build-api.mjs'), '--examiner', folder]);
  return pathToFileURL(path.join(folder, 'main.pdf-examiner.mjs'));
};
