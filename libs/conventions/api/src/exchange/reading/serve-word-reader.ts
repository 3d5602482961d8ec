import { parentPort, workerData } from 'node:worker_threads';
import type { WordReading, WordRefusal } from '@entente/conventions/domain';
import { readWord } from './read-word';
import { WordRefused } from './word-refused';

/** What a reading thread answers, once. */
export type ReaderAnswer =
  | { readonly type: 'read'; readonly reading: WordReading }
  | { readonly type: 'refused'; readonly reason: WordRefusal; readonly what: string };

const answerTo = async (bytes: Uint8Array): Promise<ReaderAnswer> => {
  try {
    return { type: 'read', reading: await readWord(bytes) };
  } catch (error) {
    // What breaks the reader of XML is a document that Word did not write so.
    if (!(error instanceof WordRefused)) return { type: 'refused', reason: 'damaged', what: '' };
    return { type: 'refused', reason: error.reason, what: error.what };
  }
};

/** The whole of an entry file: reads the one document that the thread was started for. */
export const serveWordReader = (): void => {
  if (!parentPort || !(workerData instanceof Uint8Array)) throw new Error('A reader runs in a thread, for one file');
  const port = parentPort;
  void answerTo(workerData).then((answer) => port.postMessage(answer));
};
