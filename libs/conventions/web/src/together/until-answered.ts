import { DOCUMENT } from '@angular/common';
import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import { ApiProblem } from '@entente/platform/web';

const pause = 5_000;

/** Sends again what the network swallowed, until the server answers or the person has waited enough. */
@Injectable()
export class UntilAnswered {
  private readonly window = inject(DOCUMENT).defaultView;
  /** The browser says that there is no network. */
  readonly isOffline = signal(this.window?.navigator.onLine === false);
  /** Something waits to leave. */
  readonly isWaiting = signal(false);
  private isGivenUp = false;
  private wake: () => void = () => undefined;

  constructor() {
    const changed = (): void => {
      this.isOffline.set(this.window?.navigator.onLine === false);
      if (!this.isOffline()) this.wake();
    };
    this.window?.addEventListener('online', changed);
    this.window?.addEventListener('offline', changed);
    inject(DestroyRef).onDestroy(() => {
      this.window?.removeEventListener('online', changed);
      this.window?.removeEventListener('offline', changed);
      this.giveUp();
    });
  }

  /** Only for what is written once however often it is sent. */
  async send<T>(call: () => Promise<T>): Promise<T> {
    this.isGivenUp = false;
    try {
      for (;;) {
        const answer = await this.attempt(call);
        if (answer) return answer.value;
        this.isWaiting.set(true);
        await this.networkOrPause();
      }
    } finally {
      this.isWaiting.set(false);
    }
  }

  /** Stops waiting: the words stay in the page. */
  giveUp(): void {
    this.isGivenUp = true;
    this.wake();
  }

  private async attempt<T>(call: () => Promise<T>): Promise<{ readonly value: T } | null> {
    try {
      return { value: await call() };
    } catch (error) {
      const isLost = error instanceof ApiProblem && error.offline;
      if (!isLost || this.isGivenUp) throw error;
      return null;
    }
  }

  private networkOrPause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, pause);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
