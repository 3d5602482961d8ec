import { inject } from '@angular/core';
import { formatTime } from '@entente/platform/kernel';
import { ApiProblem, CLOCK, injectWords, WordStore } from '@entente/platform/web';
import { accessWords } from '../access-words';

const tooMany = 429;

/** Runs an act; when there were too many tries, the refusal says from what time the next one counts. */
export const injectUntilWhen = (): (<T>(act: () => Promise<T>) => Promise<T>) => {
  const t = injectWords(accessWords);
  const clock = inject(CLOCK);
  const store = inject(WordStore);
  const at = (moment: Date): string => {
    const time = moment.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
    return formatTime(time, store.language());
  };
  return async (act) => {
    try {
      return await act();
    } catch (error) {
      const seconds = error instanceof ApiProblem && error.status === tooMany ? error.extra['seconds'] : undefined;
      if (typeof seconds !== 'number') throw error;
      // The next whole minute: a time read to the minute must not be too early.
      const next = new Date(Math.ceil((clock.now().getTime() + seconds * 1000) / 60_000) * 60_000);
      throw new ApiProblem({ title: t('tooMany', { time: at(next) }) }, tooMany);
    }
  };
};
