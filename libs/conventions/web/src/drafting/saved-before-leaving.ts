import { type CanDeactivateFn } from '@angular/router';

/** A page that has something to send before the next one opens. */
type Settling = { settle(): Promise<boolean> };

/** The page that opens next shows what was just written. */
export const savedBeforeLeaving: CanDeactivateFn<Settling> = (place) => place.settle();
