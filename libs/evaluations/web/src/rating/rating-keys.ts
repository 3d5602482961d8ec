import { DOCUMENT } from '@angular/common';
import { DestroyRef, inject } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { type EvaluationGrid, ratingCommand, type RatingCommand } from '@entente/evaluations/domain';
import { Comfort } from '@entente/platform/web';

type Place = { readonly grid: EvaluationGrid; readonly index: number };

const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    /^(?:TEXTAREA|SELECT)$/.test(target.tagName) ||
    (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type)));

/** Hears the keys of the rating page while it lives; `place` is null where they mean nothing. */
export const listenToRatingKeys = (place: () => Place | null, obey: (command: RatingCommand) => void): void => {
  const document = inject(DOCUMENT);
  const [comfort, dialog] = [inject(Comfort), inject(MatDialog)];
  const listen = (event: KeyboardEvent): void => {
    const at = place();
    if (!at || dialog.openDialogs.length > 0) return;
    const press = {
      key: event.key,
      code: event.code,
      modified: event.ctrlKey || event.metaKey || event.altKey,
      inText: isText(event.target),
    };
    const characterKeys = comfort.settings().letterKeys === 'on';
    const command = ratingCommand(at.grid, at.index, press, { characterKeys });
    if (!command) return;
    event.preventDefault();
    obey(command);
  };
  document.addEventListener('keydown', listen);
  inject(DestroyRef).onDestroy(() => document.removeEventListener('keydown', listen));
};
