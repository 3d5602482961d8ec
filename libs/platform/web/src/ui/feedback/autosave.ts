import { DOCUMENT } from '@angular/common';
import { DestroyRef, effect, ErrorHandler, inject, type Signal, signal, untracked } from '@angular/core';
import { BrowserMemory } from '../../browser/browser-memory';
import { ApiProblem } from '../../http/api-problem';

/** Where a text stands between the keyboard and the server. */
export type SaveStatus = {
  readonly state: 'idle' | 'saving' | 'saved' | 'waiting' | 'refused' | 'stale';
  readonly at?: Date;
  /** Why the server refused, when it did. */
  readonly problem?: ApiProblem;
};

/** What is saved by itself, and how. */
export type AutosaveOptions<Value> = {
  /** Names this text in the browser's memory: `convention/<id>/answers`. */
  readonly key: () => string;
  /** What the person types. */
  readonly value: Signal<Value>;
  /** Sends it; throws an ApiProblem when refused. */
  readonly save: (value: Value) => Promise<unknown>;
  /** What the server already has; nothing is sent while `value` equals it. */
  readonly initial: Value;
  /** Whether the value may be sent now; a form that is not valid waits. */
  readonly ready?: () => boolean;
};

/** A text that saves itself. */
export type Autosave<Value> = {
  readonly status: Signal<SaveStatus>;
  /**
   * The refusal that says somebody else wrote meanwhile, until one of the two texts is chosen: it stands while the text
   * is sent again, so that the choice never vanishes from under the finger.
   */
  readonly stale: Signal<ApiProblem | null>;
  /** Sends what is not sent yet, now: on blur, before signing, before leaving. True when the server has everything. */
  flush(): Promise<boolean>;
  /** What an earlier visit left unsent in this browser, if anything. */
  recovered(): Value | null;
  /** Says that the server now has this value: after a reload or a conflict. */
  accept(value: Value): void;
};

const pause = 800;
const retryAfter = [2_000, 5_000, 15_000, 30_000];

class AutosaveController<Value> implements Autosave<Value> {
  private readonly shown = signal<SaveStatus>({ state: 'idle' });
  readonly status = this.shown.asReadonly();
  private readonly met = signal<ApiProblem | null>(null);
  readonly stale = this.met.asReadonly();
  private known: string;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<boolean> | undefined;
  private failures = 0;
  private kept = false;
  // Something left and nothing came back yet: what the server has is not known, nor whether the answer was lost.
  private unsure = false;

  constructor(
    private readonly options: AutosaveOptions<Value>,
    private readonly memory: BrowserMemory,
    private readonly errors: ErrorHandler,
  ) {
    this.known = JSON.stringify(options.initial);
  }

  changed(): void {
    if (this.isPending()) return this.keep();
    if (!this.kept) return;
    this.forget();
    this.met.set(null);
    if (untracked(this.shown).state !== 'saved') this.shown.set({ state: 'idle' });
  }

  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    // Several may have waited for the same one: each looks again, so that two never leave together.
    while (this.running) await this.running;
    if (!this.isPending()) return true;
    if (this.options.ready?.() === false) return false;
    this.running = this.send().finally(() => (this.running = undefined));
    return this.running;
  }

  recovered(): Value | null {
    const kept = this.memory.read(this.place());
    if (kept === null || kept === this.known) return null;
    try {
      return JSON.parse(kept) as Value;
    } catch {
      return null;
    }
  }

  accept(value: Value): void {
    this.known = JSON.stringify(value);
    this.unsure = false;
    this.met.set(null);
    if (!this.isPending()) this.forget();
    this.shown.set({ state: 'idle' });
  }

  isPending(): boolean {
    return this.unsure || this.text() !== this.known;
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private text(): string {
    return JSON.stringify(untracked(this.options.value));
  }

  private place(): string {
    return `draft/${this.options.key()}`;
  }

  private keep(): void {
    this.kept = true;
    this.memory.write(this.place(), this.text());
    this.later(pause);
  }

  // Only what this visit kept, or what the server has: an earlier visit's text waits until the page takes it up.
  private forget(): void {
    this.kept = false;
    clearTimeout(this.timer);
    this.memory.forget(this.place());
  }

  private later(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), delay);
  }

  private async send(): Promise<boolean> {
    const sent = this.text();
    this.unsure = true;
    this.shown.set({ state: 'saving' });
    try {
      await this.options.save(untracked(this.options.value));
    } catch (error) {
      return this.failed(error);
    }
    this.failures = 0;
    this.unsure = false;
    this.met.set(null);
    this.known = sent;
    this.shown.set({ state: 'saved', at: new Date() });
    if (!this.isPending()) this.forget();
    else this.later(pause);
    return !this.isPending();
  }

  // The network comes back by itself; a refusal needs the person.
  private failed(error: unknown): boolean {
    if (!(error instanceof ApiProblem)) {
      this.errors.handleError(error);
      this.retry({ state: 'waiting' });
    } else if (error.offline || error.status === 429 || error.status >= 500) {
      this.retry({ state: 'waiting', problem: error });
    } else {
      this.refused(error);
    }
    return false;
  }

  private refused(problem: ApiProblem): void {
    this.unsure = false;
    const isStale = problem.status === 409 || problem.status === 412;
    // The other text was taken while this one was on its way: there is nothing left to choose.
    if (isStale && !this.isPending()) return this.shown.set({ state: 'idle' });
    this.met.set(isStale ? problem : null);
    this.shown.set({ state: isStale ? 'stale' : 'refused', problem });
  }

  private retry(status: SaveStatus): void {
    this.shown.set(status);
    this.later(retryAfter[Math.min(this.failures++, retryAfter.length - 1)] ?? pause);
  }
}

/**
 * Saves 800 ms after the last key, on blur through `flush()`, and on leaving; keeps the text in this browser until the
 * server has it. Call it where injection is possible: `readonly autosave = autosave({ key, value, save, initial })`.
 */
export const autosave = <Value>(options: AutosaveOptions<Value>): Autosave<Value> => {
  const window = inject(DOCUMENT).defaultView;
  const controller = new AutosaveController(options, inject(BrowserMemory), inject(ErrorHandler));
  // Leaving never asks: what is not sent yet is in this browser's memory, the last key included.
  const leave = () => {
    controller.changed();
    void controller.flush();
  };
  const online = () => void controller.flush();
  effect(() => {
    options.value();
    controller.changed();
  });
  window?.addEventListener('pagehide', leave);
  window?.addEventListener('online', online);
  inject(DestroyRef).onDestroy(() => {
    window?.removeEventListener('pagehide', leave);
    window?.removeEventListener('online', online);
    controller.stop();
    void controller.flush();
  });
  return controller;
};
