import { inject } from '@angular/core';
import { type ReviewSectionView } from '@entente/platform/api-client';
import { dayOf, isDay } from '@entente/platform/kernel';
import { Formats, injectWords } from '@entente/platform/web';
import { sectionsWords } from '../sections-words';

/** « À remplir par Awa Diallo, avant le 3 mars »; in an injection context. */
export const injectSectionLine = (): ((section: ReviewSectionView) => string) => {
  const t = injectWords(sectionsWords);
  const formats = inject(Formats);
  return ({ memberId, memberName: name, memberGone, dueOn, doneAt, mine }) => {
    if (memberId === null) return t('nobody');
    if (doneAt) return t(mine ? 'yoursDone' : 'done', { name, day: formats.plainDay(dayOf(new Date(doneAt))) });
    if (memberGone) return t('gone', { name });
    if (!isDay(dueOn)) return t(mine ? 'yours' : 'toFill', { name });
    return t(mine ? 'yoursBefore' : 'toFillBefore', { name, day: formats.plainDay(dueOn) });
  };
};
