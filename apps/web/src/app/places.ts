import { type Provider } from '@angular/core';

/** What each domain adds to the rail, the phone's bar, the palette and the guide. */
export const places: readonly Provider[] = [];
