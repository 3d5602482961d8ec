// The tiers of the tests: what each runs, and how many passed and failed in it.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { binOf, root, toolEnv } from './lib.mjs';

const results = path.join(root, 'tmp', 'results');
const jestFlags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];

const tool = (pkg, args, name) => ({ args: [binOf(pkg, name), ...args] });

const jest = (tier, args = []) => ({
  counts: path.join(results, `${tier}.json`),
  args: [
    ...jestFlags,
    binOf('jest'),
    '-c',
    `jest.${tier}.cjs`,
    '--json',
    `--outputFile=${path.join(results, `${tier}.json`)}`,
    ...args,
  ],
});

/** Every tier by name. Those of jest count their tests, each of the others counts as one. */
export const tiers = {
  format: () =>
    tool('prettier', ['--check', '--cache', '--cache-location', 'tmp/prettier', '--log-level', 'warn', '.']),
  lint: () =>
    tool('eslint', [
      '.',
      '--max-warnings=0',
      '--cache',
      '--cache-strategy',
      'content',
      '--cache-location',
      'tmp/eslint/',
    ]),
  'types of the service': () => tool('typescript', ['-p', 'apps/api/tsconfig.json', '--noEmit'], 'tsc'),
  'types of the pages': () => tool('@angular/compiler-cli', ['-p', 'apps/web/tsconfig.spec.json', '--noEmit'], 'ngc'),
  'types of the journeys': () => tool('typescript', ['-p', 'apps/web-e2e/tsconfig.json', '--noEmit'], 'tsc'),
  small: () => jest('small', ['--maxWorkers=2']),
  medium: () => jest('medium', ['--maxWorkers=2']),
  build: () => ({ args: ['tools/build.mjs'] }),
  drift: () => ({ args: ['tools/contract.mjs', '--check'] }),
  tools: () => jest('tools', ['--maxWorkers=2']),
  // Pictures are for eyes: a journey run by itself takes them (node tools/jest.mjs e2e <path>).
  e2e: () => ({ ...jest('e2e', ['--runInBand']), env: { PICTURES: '0' } }),
};

function execute({ args, env = {} }) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...toolEnv(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  return new Promise((resolve) => {
    child
      .on('error', (error) => resolve({ code: 1, said: String(error) }))
      .on('close', (code) => resolve({ code, said }));
  });
}

/** A jest that died before it wrote its results counts as one failure, never as nothing. */
export function count({ counts }, code) {
  if (!counts) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  if (!fs.existsSync(counts)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(fs.readFileSync(counts, 'utf8'));
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: code === 0 ? failed : Math.max(1, failed) };
}

/** Runs one tier, shows what it said and how long it took. */
export async function runTier(name) {
  const since = performance.now();
  const tier = tiers[name]();
  if (tier.counts) fs.rmSync(tier.counts, { force: true });
  fs.mkdirSync(results, { recursive: true });
  const { code, said } = await execute(tier);
  const { passed, failed } = count(tier, code);
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  console.log(`\n== ${name}: ${passed} passed, ${failed} failed, ${seconds} s`);
  if (said.trim() && (failed > 0 || tier.counts)) console.log(said.trimEnd());
  return { name, passed, failed, seconds };
}

/** Runs groups one after the other and what is in a group at once; a failure stops nothing. */
export async function runTiers(groups) {
  const done = [];
  for (const group of groups) done.push(...(await Promise.all(group.map(runTier))));
  return done;
}

/** The table of times, then the line that counts, then the exit code. */
export function conclude(done) {
  const total = (key) => done.reduce((sum, one) => sum + one[key], 0);
  console.log('');
  for (const { name, passed, failed, seconds } of done)
    console.log(
      `${name.padEnd(22)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.padStart(7)} s`,
    );
  console.log(`${total('passed')} passed, ${total('failed')} failed`);
  process.exitCode = total('failed') > 0 ? 1 : 0;
}
