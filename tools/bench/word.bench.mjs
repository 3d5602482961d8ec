// The same convention of six pages as an editable Word document and as its signed form's PDF: both warm, in one worker
// thread, turn by turn.
import fs from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { options } from '../build-api.mjs';
import { root } from '../lib.mjs';

const LIMIT = 2;
// Under node_modules' roof: the packages that stay outside the bundle are found from here.
const outdir = path.join(root, 'tmp/bench/word');

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

await build({
  ...options(outdir),
  entryPoints: [path.join(root, 'libs/conventions/api/src/exchange/testing/write-bench.ts')],
  splitting: false,
  // As the thread that writes is built.
  keepNames: false,
});
const { taken, bytes } = await new Promise((resolve, reject) => {
  const worker = new Worker(path.join(outdir, 'write-bench.mjs'));
  worker.once('message', resolve);
  worker.once('error', reject);
});
const [word, pdf] = [median(taken.word), median(taken.pdf)];
const ratio = word / pdf;
const isMet = ratio <= LIMIT;
console.log(
  `${isMet ? 'met   ' : 'MISSED'} convention as a Word file     ${ratio.toFixed(2)} (at most ${LIMIT})  ${word.toFixed(1)} ms against ${pdf.toFixed(1)} ms; ${bytes.word} bytes against ${bytes.pdf}`,
);
fs.writeFileSync(
  path.join(root, 'tmp/bench/word.json'),
  `${JSON.stringify({ ratio, limit: LIMIT, word, pdf, isMet })}\n`,
);
process.exitCode = isMet ? 0 : 1;
