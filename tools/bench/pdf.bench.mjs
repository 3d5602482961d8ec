// A convention of six pages, tagged, archived and ready to be signed, beside bare pdfkit that draws the same words and
// tables with no structure: both warm, in one worker thread, turn by turn.
import fs from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { options } from '../build-api.mjs';
import { root } from '../lib.mjs';

const LIMIT = 1.3;
// Under node_modules' roof: the packages that stay outside the bundle are found from here.
const outdir = path.join(root, 'tmp/bench/pdf');

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

await build({
  ...options(outdir),
  entryPoints: [path.join(root, 'libs/conventions/api/src/document/testing/draw-bench.ts')],
  splitting: false,
  // As the thread that draws is built.
  keepNames: false,
});
const { taken, bytes } = await new Promise((resolve, reject) => {
  const worker = new Worker(path.join(outdir, 'draw-bench.mjs'));
  worker.once('message', resolve);
  worker.once('error', reject);
});
const [ours, bare] = [median(taken.convention), median(taken.bare)];
const ratio = ours / bare;
const isMet = ratio <= LIMIT;
console.log(
  `${isMet ? 'met   ' : 'MISSED'} convention of six pages      ${ratio.toFixed(2)} (at most ${LIMIT})  ${ours.toFixed(1)} ms against ${bare.toFixed(1)} ms; ${bytes.convention} bytes against ${bytes.bare}`,
);
fs.writeFileSync(
  path.join(root, 'tmp/bench/pdf.json'),
  `${JSON.stringify({ ratio, limit: LIMIT, ours, bare, isMet })}\n`,
);
process.exitCode = isMet ? 0 : 1;
