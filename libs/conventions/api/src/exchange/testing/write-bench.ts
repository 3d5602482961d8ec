import { parentPort } from 'node:worker_threads';
import { renderPdf } from '@entente/platform/pdf';
import { conventionDocument } from '../../document/convention-document';
import { sixPageConvention } from '../../document/testing/six-page-convention';
import { writeWord } from '../word/write-word';
import { aWordContent } from './word-contents';

const WARM_UP = 30;
const ROUNDS = 15;
const DRAWS = 5;

const content = sixPageConvention();
const word = aWordContent(content.document);
const kinds = {
  word: async () => (await writeWord(word)).byteLength,
  pdf: async () => Promise.resolve(renderPdf(conventionDocument(content)).bytes.byteLength),
};

/** Milliseconds of this thread's own processor time for one file: a busy machine changes them little. */
const timed = async (write: () => Promise<number>): Promise<number> => {
  const since = process.threadCpuUsage();
  for (let written = 0; written < DRAWS; written++) await write();
  const { user, system } = process.threadCpuUsage(since);
  return (user + system) / 1_000 / DRAWS;
};

const measured = async () => {
  for (let round = 0; round < WARM_UP; round++) for (const write of Object.values(kinds)) await write();
  const taken: Record<keyof typeof kinds, number[]> = { word: [], pdf: [] };
  for (let round = 0; round < ROUNDS; round++) {
    taken.word.push(await timed(kinds.word));
    taken.pdf.push(await timed(kinds.pdf));
  }
  return { taken, bytes: { word: await kinds.word(), pdf: await kinds.pdf() } };
};

void measured().then((answer) => parentPort?.postMessage(answer));
