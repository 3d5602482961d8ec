import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { count } from './tiers.mjs';
import { runScript } from './testing/launch.mjs';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'entente-tiers-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const results = (content) => {
  const file = path.join(folder, 'results.json');
  fs.writeFileSync(file, JSON.stringify(content));
  return file;
};

it.each([
  [
    'every test passed',
    { numPassedTests: 7, numFailedTests: 0, numRuntimeErrorTestSuites: 0 },
    0,
    { passed: 7, failed: 0 },
  ],
  [
    'two tests failed',
    { numPassedTests: 5, numFailedTests: 2, numRuntimeErrorTestSuites: 0 },
    1,
    { passed: 5, failed: 2 },
  ],
  [
    'a file did not load',
    { numPassedTests: 5, numFailedTests: 0, numRuntimeErrorTestSuites: 1 },
    1,
    { passed: 5, failed: 1 },
  ],
  [
    'jest failed for another reason',
    { numPassedTests: 5, numFailedTests: 0, numRuntimeErrorTestSuites: 0 },
    1,
    { passed: 5, failed: 1 },
  ],
])('counts when %s', (_what, content, code, expected) => {
  expect(count({ counts: results(content) }, code)).toEqual(expected);
});

it('counts a runner that died before it wrote its results as a failure', () => {
  expect(count({ counts: '/nowhere/results.json' }, 1)).toEqual({ passed: 0, failed: 1 });
});

it('counts a tier without tests of its own as one', () => {
  expect([count({}, 0), count({}, 2)]).toEqual([
    { passed: 1, failed: 0 },
    { passed: 0, failed: 1 },
  ]);
});

it('ends with the line that counts, and with a code that tells', async () => {
  const run = runScript([
    '--input-type=module',
    '-e',
    `import { conclude } from './tools/tiers.mjs'; conclude([{ name: 'a', passed: 3, failed: 0, seconds: '1.0' }, { name: 'b', passed: 1, failed: 2, seconds: '1.0' }]);`,
  ]);

  expect(await run.ended).toBe(1);
  expect(run.said.trim().split('\n').at(-1)).toBe('4 passed, 2 failed');
});
