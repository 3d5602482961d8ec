import { type EnvironmentProviders, inject, makeEnvironmentProviders, provideAppInitializer } from '@angular/core';
import { fontReady } from './browser/first-paint';
import { provideWords } from './i18n/provide-words';
import { provideApi } from './http/provide-api';
import { provideOffline } from './offline/provide-offline';
import { Comfort } from './ui/comfort/comfort';
import { Printing } from './ui/page/printing';

/** What every page stands on: API, language, comfort. */
export const providePlatform = (): EnvironmentProviders =>
  makeEnvironmentProviders([
    provideApi(),
    provideWords(),
    provideOffline(),
    provideAppInitializer(() => void inject(Comfort)),
    provideAppInitializer(() => void inject(Printing)),
    provideAppInitializer(fontReady),
  ]);
