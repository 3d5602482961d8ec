import { parentPort } from 'node:worker_threads';
import { renderPdf } from '@entente/platform/pdf';
import { drawBarePdf } from '@entente/platform/pdf/testing';
import { conventionDocument } from '../convention-document';
import { bareLines, sixPageConvention } from './six-page-convention';

const WARM_UP = 60;
const ROUNDS = 15;
// A thread's time is counted in ticks of four milliseconds: one draw is too short to compare.
const DRAWS = 10;

const content = sixPageConvention();
const lines = bareLines(content);
const kinds = {
  convention: () => renderPdf(conventionDocument(content)).bytes.byteLength,
  bare: () => drawBarePdf(lines).byteLength,
};

/** Milliseconds of this thread's own processor time for one draw: a busy machine changes them little. */
const timed = (draw: () => number): number => {
  const since = process.threadCpuUsage();
  for (let drawn = 0; drawn < DRAWS; drawn++) draw();
  const { user, system } = process.threadCpuUsage(since);
  return (user + system) / 1_000 / DRAWS;
};

for (let round = 0; round < WARM_UP; round++) for (const draw of Object.values(kinds)) draw();
const taken: Record<keyof typeof kinds, number[]> = { convention: [], bare: [] };
for (let round = 0; round < ROUNDS; round++) {
  taken.convention.push(timed(kinds.convention));
  taken.bare.push(timed(kinds.bare));
}
parentPort?.postMessage({ taken, bytes: { convention: kinds.convention(), bare: kinds.bare() } });
