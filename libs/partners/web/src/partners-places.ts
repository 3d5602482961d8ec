import { type EnvironmentProviders, type Provider } from '@angular/core';
import { provideCommands, provideCommandSource, provideNavigation } from '@entente/platform/web';

/** What partners add to the rail, the phone's bar and the palette. */
export const partnersPlaces: readonly (Provider | EnvironmentProviders)[] = [
  provideNavigation({
    group: 'daily',
    order: 2,
    label: { fr: 'Partenaires', en: 'Partners' },
    icon: 'handshake',
    path: 'partenaires',
    permission: 'partners:read',
    phone: 2,
    key: 'p',
  }),
  provideCommands(() => import('./partners-commands').then(({ partnersCommands }) => partnersCommands)),
  provideCommandSource(() => import('./shared/partner-search').then(({ PartnerSearch }) => PartnerSearch)),
];
