import { signal } from '@angular/core';
import { ApiProblem } from '@entente/platform/web';

/** One act at a time, and what the server said when it refused the last one. */
export class Attempts {
  readonly busy = signal(false);
  readonly refusal = signal('');
  readonly faults = signal<readonly string[]>([]);

  async make(act: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    this.faults.set([]);
    try {
      await act();
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set(error.title);
      this.faults.set(error.errors.slice(0, 20).map(({ pointer, detail }) => `${pointer} : ${detail}`));
    } finally {
      this.busy.set(false);
    }
  }
}
