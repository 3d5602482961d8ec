import { computed, inject, linkedSignal, type Signal, untracked } from '@angular/core';
import { type Chapter, carriedTogether, type Question } from '@entente/evaluations/domain';
import { CarryDesk } from '../answers/carry-desk';
import { carryFilterOf, type CarryStanding, isWanted } from './carry-filter';

type Asked = { readonly chapters: Signal<readonly Chapter[]>; readonly filter: Signal<string | undefined> };

/** The chapters that the address asks for, and what a press takes over in each; in an injection context. */
export const injectQuestionsByYear = ({ chapters, filter: asked }: Asked) => {
  const desk = inject(CarryDesk);
  const standing = ({ code, fields }: Question): CarryStanding => ({
    state: desk.state(
      code,
      fields.map(({ name }) => name),
    ),
    offers: desk.offered([code]).length > 0,
  });
  const filter = computed(() => carryFilterOf(desk.year() === null ? undefined : asked()));
  // Read when the filter or the review changes, not at each key: a question must not vanish under somebody's fingers.
  const shownCodes = linkedSignal({
    source: () => ({ filter: filter(), chapters: chapters(), year: desk.year() }),
    computation: ({ filter: chosen, chapters: all }) =>
      untracked(
        () =>
          new Set(
            all
              .flatMap(({ questions }) => questions)
              .filter((question) => isWanted(chosen, standing(question)))
              .map(({ code }) => code),
          ),
      ),
  });
  return {
    filter,
    standings: computed(() => chapters().flatMap(({ questions }) => questions.map(standing))),
    shown: computed(() =>
      chapters()
        .map((chapter) => ({ ...chapter, questions: chapter.questions.filter(({ code }) => shownCodes().has(code)) }))
        .filter(({ questions }) => questions.length > 0),
    ),
    offeredIn: ({ questions }: Chapter) => desk.offered(questions.filter(carriedTogether).map(({ code }) => code)),
  };
};
