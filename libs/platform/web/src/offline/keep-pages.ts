import { isDevMode } from '@angular/core';
import { WORKER_PATH } from './kept-requests';

/** Keeps what this page is made of. A browser that refuses workers (a private window) works as before, with a network. */
export const keepPages = async ({ navigator, performance }: Window): Promise<void> => {
  if (isDevMode() || !navigator.serviceWorker) return;
  try {
    await navigator.serviceWorker.register(WORKER_PATH, { updateViaCache: 'none' });
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage(performance.getEntriesByType('resource').map(({ name }) => name));
  } catch {
    return;
  }
};
