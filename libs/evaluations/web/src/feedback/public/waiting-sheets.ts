import { DOCUMENT } from '@angular/common';
import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import { keepSheetDays } from '@entente/evaluations/domain/feedback';
import { type FeedbackSheetBody, sendFeedback } from '@entente/platform/api-client';
import { ApiProblem, BrowserMemory, PublicApi } from '@entente/platform/web';

/** A sheet as it is sent; its key makes it count once, however often it is. */
export type WaitingSheet = Pick<FeedbackSheetBody, 'key' | 'answers'> & { readonly code: string };

type Kept = WaitingSheet & { readonly keptAt: string };

const PLACE = 'feedback.waiting.';
const DAY = 86_400_000;
const RETRY = 20_000;

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'key' in value && 'code' in value && 'keptAt' in value;

/**
 * Sheets that were sent without a network: on this phone until the server has them, and not a moment more. They leave
 * by themselves when the network returns, and when the page is opened again.
 */
@Injectable()
export class WaitingSheets {
  private readonly memory = inject(BrowserMemory);
  private readonly api = inject(PublicApi);
  private readonly kept = signal<readonly Kept[]>(this.read());
  readonly count = computed(() => this.kept().length);
  readonly sending = signal(false);
  private last: string | null = null;
  /** The questionnaire was closed before a sheet arrived. */
  readonly tooLate = signal(false);

  constructor() {
    const window = inject(DOCUMENT).defaultView;
    const attempt = () => void this.sendAll();
    window?.addEventListener('online', attempt);
    const timer = setInterval(attempt, RETRY);
    inject(DestroyRef).onDestroy(() => {
      window?.removeEventListener('online', attempt);
      clearInterval(timer);
    });
    attempt();
  }

  /** True when this phone really keeps it. */
  keep(sheet: WaitingSheet): boolean {
    const kept = { ...sheet, keptAt: new Date().toISOString() };
    const isDone = this.memory.write(PLACE + sheet.key, JSON.stringify(kept));
    if (isDone) this.last = sheet.key;
    this.kept.set(this.read());
    return isDone;
  }

  /** Takes back the sheet that was kept last, by whoever holds the phone: those of others stay. */
  eraseLast(): void {
    if (this.last) this.forget(this.last);
    this.last = null;
  }

  /** Sends what waits, one after the other; stops at the first that finds no network. */
  async sendAll(): Promise<void> {
    if (this.sending() || this.count() === 0) return;
    this.sending.set(true);
    try {
      for (const { code, key, answers } of this.kept()) {
        if (!(await this.isDone({ code, key, answers }))) return;
        this.forget(key);
      }
    } finally {
      this.sending.set(false);
    }
  }

  /** Whether the server has the sheet, or will never take it. */
  private async isDone(body: WaitingSheet): Promise<boolean> {
    try {
      await this.api.invoke(sendFeedback, { body });
      return true;
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      const mayWorkLater = error.offline || error.status >= 500 || error.status === 429;
      if (!mayWorkLater) this.tooLate.set(true);
      return !mayWorkLater;
    }
  }

  private forget(key: string): void {
    this.memory.forget(PLACE + key);
    this.kept.set(this.read());
  }

  private read(): readonly Kept[] {
    const oldest = Date.now() - keepSheetDays * DAY;
    return this.memory.names(PLACE).flatMap((name) => {
      const kept = this.parse(this.memory.read(name));
      if (kept && Date.parse(kept.keptAt) > oldest) return [kept];
      this.memory.forget(name);
      return [];
    });
  }

  private parse(text: string | null): Kept | null {
    try {
      const value: unknown = JSON.parse(text ?? '');
      return isKept(value) ? value : null;
    } catch {
      return null;
    }
  }
}
