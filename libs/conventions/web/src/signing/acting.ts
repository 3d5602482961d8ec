import { computed, inject, signal } from '@angular/core';
import { ApiProblem, injectWords } from '@entente/platform/web';
import { signingWords } from '../signing-words';
import { SigningDesk } from './signing-desk';

// The page as it stands says more than the refusal: somebody else refused, the time has passed, the link is dead.
const changedStatuses = [401, 409, 410];

/** One act at a time, and what to say when it does not succeed. */
export const injectActing = () => {
  const desk = inject(SigningDesk);
  const t = injectWords(signingWords);
  const refusal = signal('');
  const running = signal(false);

  const say = (error: unknown): void => {
    if (!(error instanceof ApiProblem)) throw error;
    refusal.set(error.offline ? t('offline') : error.title || t('failed'));
    if (changedStatuses.includes(error.status)) void desk.refresh();
  };

  /** Runs unless one runs already; `explain` puts into words the refusals that the part knows. */
  const run = async (act: () => Promise<void>, explain?: (error: unknown) => boolean): Promise<boolean> => {
    if (running()) return false;
    running.set(true);
    refusal.set('');
    try {
      await act();
      return true;
    } catch (error) {
      if (!explain?.(error)) say(error);
      return false;
    } finally {
      running.set(false);
    }
  };
  return { run, refusal: refusal.asReadonly(), isRunning: computed(() => running()) };
};
