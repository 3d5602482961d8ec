// How long until the first page answers when nothing changed, against an empty Nest application under the same
// supervisor: node tools/bench/start-time.mjs [rounds]. The limit is twice; the medians of interleaved rounds decide.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { ensureBuilt } from '../build-stamp.mjs';
import { root } from '../lib.mjs';
import { freePort } from '../free-port.mjs';
import { pause } from '../processes.mjs';
import { sayAndExit } from '../refusal.mjs';

const LIMIT = 2;
const rounds = Number(process.argv[2] ?? 5);
const kinds = { product: 'tools/start.mjs', empty: 'tools/bench/start-empty.mjs' };

const page = (port) =>
  new Promise((resolve) => {
    http
      .get({ host: '127.0.0.1', port, path: '/', agent: false }, (answer) =>
        answer.resume().on('end', () => resolve(answer.statusCode === 200)),
      )
      .on('error', () => resolve(false));
  });

async function measure(kind, hold = 1_000) {
  const port = await freePort();
  const env = { ...process.env, NODE_OPTIONS: '', DATA_DIR: path.join(folder, kind), PORT: String(port) };
  const since = performance.now();
  const child = spawn(process.execPath, [kinds[kind]], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let hasEnded = false;
  void ended.then(() => (hasEnded = true));
  child.stdout.resume();
  while (!(await page(port))) {
    if (hasEnded) throw new Error(`${kind} did not start`);
    await pause(5);
  }
  const taken = performance.now() - since;
  await pause(hold);
  child.kill('SIGTERM');
  await ended;
  return Math.round(taken);
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

await ensureBuilt().catch(sayAndExit);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'entente-start-time-'));
const taken = { product: [], empty: [] };
try {
  // The first start of each makes its database and fills the caches: it is not counted.
  // Not counted: the first start of each makes its database, and runs long enough to keep its compiled code.
  for (const kind of Object.keys(kinds)) await measure(kind, 6_000);
  for (let round = 0; round < rounds; round++)
    for (const kind of Object.keys(kinds)) taken[kind].push(await measure(kind));
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
const result = { product: median(taken.product), empty: median(taken.empty), rounds: taken };
const ratio = result.product / result.empty;
fs.mkdirSync(path.join(root, 'tmp/bench'), { recursive: true });
fs.writeFileSync(
  path.join(root, 'tmp/bench/start-time.json'),
  JSON.stringify({ ...result, ratio, limit: LIMIT }, null, 2),
);
console.log(`first page of the product    ${result.product} ms   (${taken.product.join(', ')})`);
console.log(`first page of an empty Nest  ${result.empty} ms   (${taken.empty.join(', ')})`);
console.log(`ratio ${ratio.toFixed(2)}, limit ${LIMIT}: ${ratio <= LIMIT ? 'kept' : 'missed'}`);
process.exitCode = ratio <= LIMIT ? 0 : 1;
