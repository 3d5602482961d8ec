import { DestroyRef, inject } from '@angular/core';

const pause = 30_000;

/** Asks again when the page comes back in view and now and then while it is: the other side may have written. */
export const lookAgain = (look: () => Promise<void>): void => {
  const seen = (): void => void (document.hidden ? null : look());
  document.addEventListener('visibilitychange', seen);
  const timer = setInterval(seen, pause);
  inject(DestroyRef).onDestroy(() => {
    document.removeEventListener('visibilitychange', seen);
    clearInterval(timer);
  });
};
