import { type Examination } from './examination';
import { examineIn, type ExaminerLimits, examinerLimits } from './examiner-process';

/** So many files wait to be read that one more would wait too long. */
export class ExaminerBusy extends Error {
  override readonly name = 'ExaminerBusy';
}

export type ExaminerOptions = {
  /** The built file of the child process. */
  readonly entry: URL;
  readonly limits?: Partial<ExaminerLimits>;
  readonly atOnce?: number;
  readonly waitingAtMost?: number;
};

/** Reads files that strangers send, each in a process of its own, a few at a time. */
export class Examiner {
  private readonly waiting: (() => void)[] = [];
  private running = 0;

  constructor(private readonly options: ExaminerOptions) {}

  /** Throws `ExaminerBusy` or `ExaminerLost`; everything else is a verdict. */
  async examine(bytes: Uint8Array): Promise<Examination> {
    await this.turn();
    try {
      return await examineIn(this.options.entry, bytes, { ...examinerLimits, ...this.options.limits });
    } finally {
      this.handOver();
    }
  }

  private async turn(): Promise<void> {
    const { atOnce = 2, waitingAtMost = 4 } = this.options;
    if (this.running < atOnce) {
      this.running += 1;
      return;
    }
    if (this.waiting.length >= waitingAtMost) throw new ExaminerBusy('Too many files wait to be read.');
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** The place goes to who waits longest, without being free in between. */
  private handOver(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.running -= 1;
  }
}
