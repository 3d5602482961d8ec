import { DOCUMENT } from '@angular/common';
import {
  effect,
  type EnvironmentProviders,
  inject,
  makeEnvironmentProviders,
  provideAppInitializer,
} from '@angular/core';
import { NavigationStart, Router } from '@angular/router';
import { Session } from '../session/session';
import { Connection } from '../ui/shell/connection';
import { keepPages } from './keep-pages';

/** Members keep their pages; nothing is ever installed by a page of a personal link. */
export const provideOffline = (): EnvironmentProviders =>
  makeEnvironmentProviders([
    provideAppInitializer(() => {
      const [session, connection, router] = [inject(Session), inject(Connection), inject(Router)];
      const window = inject(DOCUMENT).defaultView;
      let isInstalled = false;
      effect(() => {
        if (!window || isInstalled || !session.current()) return;
        isInstalled = true;
        void keepPages(window);
      });
      let page = '';
      router.events.subscribe((event) => {
        if (!(event instanceof NavigationStart)) return;
        const next = event.url.split(/[?#]/)[0] ?? '';
        if (page && next !== page) connection.forgetCopies();
        page = next;
      });
    }),
  ]);
