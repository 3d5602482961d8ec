import { afterNextRender, ElementRef, inject, Injector } from '@angular/core';

/** Brings the focus to the first of these places that is there, once this component is drawn again. */
export const injectLineFocus = (): ((...selectors: readonly string[]) => void) => {
  const host = inject<ElementRef<HTMLElement>>(ElementRef);
  const injector = inject(Injector);
  return (...selectors) => {
    const find = () =>
      selectors.map((selector) => host.nativeElement.querySelector<HTMLElement>(selector)).find((found) => found);
    afterNextRender(() => find()?.focus(), { injector });
  };
};

/** Where the focus stays after a move: on the same act, on the other when the end is reached, else in the line. */
export const placesAfterMove = (line: string, step: number): readonly string[] => {
  const acts = step < 0 ? ['up', 'down'] : ['down', 'up'];
  return [...acts.map((act) => `${line} [data-act="${act}"]:not([disabled])`), `${line} :is(input, select, textarea)`];
};
