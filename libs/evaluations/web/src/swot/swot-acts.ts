import { inject, Injectable, signal } from '@angular/core';
import { ApiProblem } from '@entente/platform/web';
import { type SwotMomentView } from '@entente/platform/api-client';
import { LiveBoard } from './live-board';

const isMoment = (value: unknown): value is SwotMomentView =>
  typeof value === 'object' && value !== null && 'seq' in value && 'board' in value;

/** One act at a time: what it answers is shown at once, and what refuses it is said. */
@Injectable()
export class SwotActs {
  private readonly live = inject(LiveBoard);
  readonly busy = signal(false);
  readonly refusal = signal('');

  /** True when it was done. */
  async run(act: () => Promise<SwotMomentView>): Promise<boolean> {
    if (this.busy()) return false;
    this.busy.set(true);
    this.refusal.set('');
    try {
      this.live.take(await act());
      return true;
    } catch (error) {
      this.refused(error);
      return false;
    } finally {
      this.busy.set(false);
    }
  }

  // Whoever leads with somebody else sees at once where the session stands.
  private refused(error: unknown): void {
    if (!(error instanceof ApiProblem)) throw error;
    this.refusal.set([error.title, ...error.errors.map(({ detail }) => detail)].filter(Boolean).join(' '));
    const current = error.extra['current'];
    if (isMoment(current)) this.live.take(current);
  }
}
