import { type ElementRef } from '@angular/core';
import { shortcut } from '@entente/platform/web';

/** `j` and `k` walk the names of a list; Enter then opens the one that has the focus. */
export const walkRows = (
  host: ElementRef<HTMLElement>,
  words: { next: () => string; previous: () => string },
): void => {
  const links = () => [...host.nativeElement.querySelectorAll<HTMLElement>('tbody a.name')];
  const go = (step: number) => {
    const all = links();
    const here = all.findIndex((link) => link === document.activeElement);
    const target = here < 0 ? all[step > 0 ? 0 : all.length - 1] : all[here + step];
    target?.focus();
    target?.scrollIntoView({ block: 'nearest' });
  };
  shortcut('j', words.next, () => go(1));
  shortcut('k', words.previous, () => go(-1));
};
