import { Worker } from 'node:worker_threads';
import { type RenderedPdf } from '../render-pdf';
import { type RenderRequest, type WorkerAnswer, errorOf } from './messages';

/** A document asked for. */
export interface Job {
  readonly kind: string;
  readonly content: unknown;
  readonly resolve: (pdf: RenderedPdf) => void;
  readonly reject: (error: Error) => void;
  attempts: number;
}

/** Thrown when a thread died twice on a document, or took longer than the deadline. */
export class PdfWorkerLost extends Error {
  constructor(
    readonly kind: string,
    reason: string,
  ) {
    super(`The worker drawing ${kind} was lost: ${reason}`);
    this.name = 'PdfWorkerLost';
  }
}

interface WorkerOptions {
  readonly workerUrl: URL;
  readonly deadlineMs: number;
  readonly onIdle: () => void;
}

const attemptsAtMost = 2;
const startsAtMost = 3;
const memory = { maxOldGenerationSizeMb: 512 };

/** One thread and its successors. */
export class PooledWorker {
  readonly ready: Promise<void>;
  private worker: Worker | undefined;
  private job: Job | undefined;
  private deadline: NodeJS.Timeout | undefined;
  private failedStarts = 0;
  private sent = 0;
  private isWarm = false;
  private ending: (() => void) | undefined;
  private settleReady: { resolve: () => void; reject: (error: Error) => void } | undefined;

  constructor(private readonly options: WorkerOptions) {
    this.ready = new Promise((resolve, reject) => (this.settleReady = { resolve, reject }));
    // Nobody may wait for the warm-up: its failure is told to the documents that ask for this thread.
    this.ready.catch(() => undefined);
    this.start();
  }

  get isIdle(): boolean {
    return this.job === undefined && this.ending === undefined;
  }

  take(job: Job): void {
    this.job = job;
    if (!this.worker) {
      this.failedStarts = 0;
      this.start();
    } else {
      this.worker.ref();
      if (this.isWarm) this.send(job);
    }
  }

  /** Ends the thread once its document is drawn. */
  async end(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.ending = resolve;
      if (!this.job) resolve();
    });
    this.settleReady?.reject(new Error('The PDF pool closed before it was warm'));
    await this.worker?.terminate();
  }

  private start(): void {
    const worker = new Worker(this.options.workerUrl, { resourceLimits: memory });
    let reason = 'it ended';
    this.worker = worker;
    this.isWarm = false;
    worker.on('message', (answer: WorkerAnswer) => this.hear(answer));
    worker.on('messageerror', () => void worker.terminate());
    worker.on('error', (error) => (reason = error instanceof Error ? error.message : String(error)));
    worker.on('exit', () => this.replace(reason));
  }

  private hear(answer: WorkerAnswer): void {
    if (answer.type === 'ready') return this.warmed();
    const { job } = this;
    // A document given up may still arrive, after the next one was taken.
    if (!job || answer.id !== this.sent) return;
    this.free();
    if (answer.type === 'rendered') job.resolve(answer.pdf);
    else job.reject(errorOf(answer.failure));
    this.options.onIdle();
  }

  private warmed(): void {
    this.isWarm = true;
    this.failedStarts = 0;
    this.settleReady?.resolve();
    if (this.job) this.send(this.job);
    // An idle pool does not keep a process alive.
    else this.worker?.unref();
  }

  private send(job: Job): void {
    this.sent += 1;
    job.attempts += 1;
    const request: RenderRequest = { id: this.sent, kind: job.kind, content: job.content };
    this.deadline = setTimeout(() => this.giveUp(job), this.options.deadlineMs);
    try {
      this.worker?.postMessage(request);
    } catch (error) {
      this.free();
      job.reject(error instanceof Error ? error : new Error(String(error)));
      this.options.onIdle();
    }
  }

  private giveUp(job: Job): void {
    this.isWarm = false;
    this.free();
    job.reject(new PdfWorkerLost(job.kind, 'it took too long'));
    void this.worker?.terminate();
  }

  private free(): void {
    clearTimeout(this.deadline);
    this.job = undefined;
    this.worker?.unref();
    this.ending?.();
  }

  private replace(reason: string): void {
    this.worker = undefined;
    clearTimeout(this.deadline);
    this.failedStarts += this.isWarm ? 0 : 1;
    const isBroken = this.failedStarts >= startsAtMost;
    if (isBroken) this.settleReady?.reject(new Error(`The PDF worker does not start: ${reason}`));
    this.dropJob(isBroken, reason);
    if (!isBroken && (this.job || !this.ending)) this.start();
    if (!this.job) this.options.onIdle();
  }

  private dropJob(isBroken: boolean, reason: string): void {
    const { job } = this;
    if (!job || (!isBroken && job.attempts < attemptsAtMost)) return;
    this.free();
    job.reject(new PdfWorkerLost(job.kind, reason));
  }
}
