import { DOCUMENT } from '@angular/common';
import { afterNextRender, DestroyRef, inject, Injector } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';

const path = (url: string): string => url.split(/[?#]/)[0] ?? url;

/** After a change of page, the focus goes to its title, or to the content while the title is not there yet. */
export const followNavigation = (): void => {
  const router = inject(Router);
  const document = inject(DOCUMENT);
  const injector = inject(Injector);
  let last = path(router.url);
  const focus = () => {
    const main = document.querySelector('main');
    const target = main?.querySelector<HTMLElement>('h1[tabindex]') ?? main;
    target?.focus({ preventScroll: true });
  };
  const subscription = router.events.subscribe((event) => {
    if (!(event instanceof NavigationEnd) || path(event.urlAfterRedirects) === last) return;
    last = path(event.urlAfterRedirects);
    afterNextRender(focus, { injector });
  });
  inject(DestroyRef).onDestroy(() => subscription.unsubscribe());
};
