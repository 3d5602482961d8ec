import { DestroyRef, effect, type EnvironmentProviders, inject, provideEnvironmentInitializer } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';
import { TASK_COUNT } from '@entente/platform/web';
import { HomeStore } from './home-store';

/** Keeps the number beside « Mon travail » true on every page of the shell. */
export const keepTaskCount = (): EnvironmentProviders =>
  provideEnvironmentInitializer(() => {
    const [store, shown, router] = [inject(HomeStore), inject(TASK_COUNT), inject(Router)];
    effect(() => shown.set(store.count()));
    const moves = router.events.subscribe((event) => {
      if (event instanceof NavigationEnd) store.refreshIfOld();
    });
    inject(DestroyRef).onDestroy(() => moves.unsubscribe());
  });
