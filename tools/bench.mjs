// npm run bench [name…]: the measures of speed, each as a ratio to a floor in the same run.
import fs from 'node:fs';
import path from 'node:path';
import { ensureInstalled, ensureNode, root, runNode } from './lib.mjs';
import { sayAndExit } from './refusal.mjs';

const folder = path.join(root, 'tools/bench');
const named = (file) => file.replace(/(\.bench)?\.mjs$/, '');

try {
  await ensureInstalled();
  await ensureNode();
  const { ensureBuilt } = await import('./build-stamp.mjs');
  await ensureBuilt();
  const asked = process.argv.slice(2);
  const all = fs.readdirSync(folder).filter((file) => file.endsWith('.bench.mjs') || file === 'start-time.mjs');
  let missed = 0;
  for (const file of all.filter((one) => asked.length === 0 || asked.includes(named(one)))) {
    console.log(`\n== ${named(file)}`);
    if ((await runNode([path.join(folder, file)])) !== 0) missed++;
  }
  process.exitCode = missed > 0 ? 1 : 0;
} catch (error) {
  sayAndExit(error);
}
