import { availableParallelism } from 'node:os';
import { type RenderedPdf } from '../render-pdf';
import { PooledWorker, type Job } from './pooled-worker';

/** How many threads draw, from which file, and how long one document may take. */
export interface PdfPoolOptions {
  /** The file that calls `servePdfWorker`. */
  readonly workerUrl: URL;
  readonly size?: number;
  readonly deadlineMs?: number;
  /** How many documents may wait for a thread; past it the next one is refused at once. */
  readonly waitingAtMost?: number;
}

/** Draws documents away from the thread that answers requests. */
export interface PdfPool {
  /** Resolves when every thread has opened its fonts. */
  readonly warm: Promise<void>;
  render(kind: string, content: unknown): Promise<RenderedPdf>;
  /** Lets the documents under way finish, refuses the waiting ones, ends the threads. */
  close(): Promise<void>;
}

/** Thrown to documents that wait when the pool closes. */
export class PdfPoolClosed extends Error {
  constructor() {
    super('The PDF pool is closed');
    this.name = 'PdfPoolClosed';
  }
}

/** Thrown when too many documents wait already: refusing at once beats an answer that nobody waits for any more. */
export class PdfPoolFull extends Error {
  constructor(readonly seconds: number) {
    super('Too many documents wait to be drawn');
    this.name = 'PdfPoolFull';
  }
}

// A usual document takes under half a second: the last of those waiting is drawn within some seconds.
const WAITING_AT_MOST = 20;
const RETRY_SECONDS = 10;

class Pool implements PdfPool {
  readonly warm: Promise<void>;
  private readonly workers: readonly PooledWorker[];
  private waiting: Job[] = [];
  private closed = false;
  private readonly waitingAtMost: number;

  constructor({
    workerUrl,
    size = defaultSize(),
    deadlineMs = 30_000,
    waitingAtMost = WAITING_AT_MOST,
  }: PdfPoolOptions) {
    this.waitingAtMost = waitingAtMost;
    this.workers = Array.from(
      { length: size },
      () => new PooledWorker({ workerUrl, deadlineMs, onIdle: () => this.share() }),
    );
    this.warm = Promise.all(this.workers.map((worker) => worker.ready)).then(() => undefined);
    // Nobody may be waiting; the documents asked for tell the failure.
    this.warm.catch(() => undefined);
  }

  render(kind: string, content: unknown): Promise<RenderedPdf> {
    if (this.closed) return Promise.reject(new PdfPoolClosed());
    const isIdle = this.workers.some((worker) => worker.isIdle);
    if (!isIdle && this.waiting.length >= this.waitingAtMost) return Promise.reject(new PdfPoolFull(RETRY_SECONDS));
    return new Promise((resolve, reject) => {
      this.waiting.push({ kind, content, resolve, reject, attempts: 0 });
      this.share();
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const job of this.waiting.splice(0)) job.reject(new PdfPoolClosed());
    await Promise.all(this.workers.map((worker) => worker.end()));
  }

  private share(): void {
    for (const worker of this.workers) {
      const job = worker.isIdle ? this.waiting.shift() : undefined;
      if (job) worker.take(job);
    }
  }
}

const defaultSize = (): number => Math.max(1, Math.min(4, availableParallelism() - 1));

/** Starts the threads; one that dies is replaced, and the document it drew is tried once more. */
export const createPdfPool = (options: PdfPoolOptions): PdfPool => new Pool(options);
