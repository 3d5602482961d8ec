import { effect, signal, untracked } from '@angular/core';
import { commandAnnouncement, criteriaOf, type RatingCommand, savedAnnouncement } from '@entente/evaluations/domain';
import { type AnswersStore } from '../answers/answers-store';

type Place = Parameters<typeof savedAnnouncement>[0];

/** What a screen reader is told while one rates: what was kept, why a key did nothing. In an injection context. */
export const ratingVoice = (store: AnswersStore, place: () => Place | null) => {
  const text = signal('');
  effect(() => {
    const kept = store.lastKept().at(-1);
    if (!kept) return;
    // Not before something was kept: where one left off is read once, when the answers are there.
    const at = untracked(place);
    if (!at) return;
    const index = criteriaOf(at.grid).findIndex(({ code }) => code === kept.code);
    text.set(savedAnnouncement({ ...at, index }, kept.judgement));
  });
  return {
    text: text.asReadonly(),
    obey: (at: Place, command: RatingCommand): void => text.set(commandAnnouncement(at, command) ?? ''),
    /** What was said of one criterion is not said again at the next. */
    hush: (): void => text.set(''),
  };
};
