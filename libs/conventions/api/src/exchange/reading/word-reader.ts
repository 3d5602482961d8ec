import { Worker } from 'node:worker_threads';
import { exchangeProblems, type WordReading, type WordRefusal, wordLimits } from '@entente/conventions/domain';
import type { ReaderAnswer } from './serve-word-reader';
import { WordRefused } from './word-refused';

/** Reads a Word document that somebody sent, away from everything else. */
export abstract class WordReader {
  abstract read(bytes: Uint8Array): Promise<WordReading>;
}

// A bomb that gets past every count still has this much and no more.
const memory = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };
const togetherAtMost = 2;
const retrySeconds = 10;

const refusedBy = (error: unknown): WordRefusal =>
  (error as { readonly code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-heavy' : 'damaged';

const inThread = (workerUrl: URL, bytes: Uint8Array, milliseconds: number): Promise<WordReading> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(workerUrl, { workerData: bytes, resourceLimits: memory });
    const end = (settle: () => void): void => {
      clearTimeout(deadline);
      settle();
      void worker.terminate();
    };
    const refuse = (reason: WordRefusal, what = ''): void => end(() => reject(new WordRefused(reason, what)));
    const deadline = setTimeout(() => refuse('too-slow'), milliseconds);
    worker.on('message', (answer: ReaderAnswer) =>
      answer.type === 'read' ? end(() => resolve(answer.reading)) : refuse(answer.reason, answer.what),
    );
    worker.on('error', (error) => refuse(refusedBy(error)));
    worker.on('exit', () => refuse('damaged'));
  });

/** One thread for one document: whatever the file does to it, it ends there. */
export class ThreadWordReader extends WordReader {
  private busy = 0;

  constructor(
    private readonly workerUrl: URL,
    private readonly milliseconds = wordLimits.seconds * 1_000,
  ) {
    super();
  }

  async read(bytes: Uint8Array): Promise<WordReading> {
    if (this.busy >= togetherAtMost) throw exchangeProblems.busy({ seconds: retrySeconds });
    this.busy += 1;
    try {
      return await inThread(this.workerUrl, bytes, this.milliseconds);
    } catch (error) {
      if (!(error instanceof WordRefused)) throw error;
      throw exchangeProblems[error.reason]({ what: error.what });
    } finally {
      this.busy -= 1;
    }
  }
}
