import { DOCUMENT } from '@angular/common';
import { DestroyRef, inject } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { Router } from '@angular/router';
import { Comfort } from '../comfort/comfort';
import { Places } from '../shell/places';
import { ShellActs } from '../shell/shell-acts';
import { Shortcuts } from './shortcuts';

const thenWithin = 1500;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** The keys of the shell: `Ctrl K`, and single letters outside fields unless switched off (WCAG 2.1.4). */
export const listenToKeys = (): void => {
  const document = inject(DOCUMENT);
  const [acts, places, shortcuts] = [inject(ShellActs), inject(Places), inject(Shortcuts)];
  const [comfort, router, dialog] = [inject(Comfort), inject(Router), inject(MatDialog)];
  let goUntil = 0;

  const goTo = (key: string): void => {
    goUntil = 0;
    const place = places.all().find((each) => each.key === key);
    if (place) void router.navigateByUrl(place.address);
  };

  const letter = (key: string): void => {
    if (Date.now() < goUntil) return goTo(key);
    if (key === 'g') goUntil = Date.now() + thenWithin;
    if (key === '/') acts.openPalette();
    if (key === '?') acts.openShortcuts();
    shortcuts
      .current()
      .find((each) => each.key === key)
      ?.run();
  };

  const isFree = (event: KeyboardEvent): boolean =>
    !event.altKey &&
    !isTyping(event.target) &&
    comfort.settings().letterKeys === 'on' &&
    dialog.openDialogs.length === 0;

  const listen = (event: KeyboardEvent) => {
    const withControl = event.ctrlKey || event.metaKey;
    if (withControl && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      acts.openPalette();
    } else if (!withControl && isFree(event)) {
      // Prevented for '/', which would otherwise open the browser's own search.
      if (event.key === '/') event.preventDefault();
      letter(event.key);
    }
  };
  document.addEventListener('keydown', listen);
  inject(DestroyRef).onDestroy(() => document.removeEventListener('keydown', listen));
};
