import { afterNextRender, ElementRef, inject, Injector } from '@angular/core';

/** Brings the focus to a place of this component once it is drawn again. */
export const injectLineFocus = (): ((selector: string) => void) => {
  const host = inject<ElementRef<HTMLElement>>(ElementRef);
  const injector = inject(Injector);
  return (selector) =>
    afterNextRender(() => host.nativeElement.querySelector<HTMLElement>(selector)?.focus(), { injector });
};
