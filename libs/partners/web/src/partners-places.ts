import { type EnvironmentProviders, type Provider } from '@angular/core';
import { provideCommands, provideCommandSource, provideNavigation } from '@entente/platform/web';
import { PartnerSearch } from './shared/partner-search';

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
  provideCommands({
    group: 'act',
    label: { fr: 'Ajouter un partenaire', en: 'Add a partner' },
    icon: 'plus',
    keywords: { fr: 'nouveau organisation structure siret', en: 'new organisation body number' },
    path: 'partenaires/nouveau',
    permission: 'partners:create',
  }),
  provideCommandSource(PartnerSearch),
];
