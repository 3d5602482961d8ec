import { type EnvironmentProviders, type Provider } from '@angular/core';
import { accessPlaces } from '@entente/access/web';

/** What each domain adds to the rail, the phone's bar, the palette and the guide. */
export const places: readonly (EnvironmentProviders | Provider)[] = [...accessPlaces];
