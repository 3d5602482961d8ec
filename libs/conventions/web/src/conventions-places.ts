import { type EnvironmentProviders, type Provider } from '@angular/core';
import { provideCommands, provideNavigation } from '@entente/platform/web';

/** What conventions add to the rail, the phone's bar and the palette. */
export const conventionsPlaces: readonly (Provider | EnvironmentProviders)[] = [
  provideNavigation({
    group: 'commit',
    order: 1,
    label: { fr: 'Conventions', en: 'Conventions' },
    icon: 'file-pen-line',
    path: 'conventions',
    permission: 'conventions:read',
    phone: 3,
    key: 'c',
  }),
  provideNavigation({
    group: 'commit',
    order: 3,
    label: { fr: 'Boussole', en: 'Compass' },
    icon: 'compass',
    path: 'boussole',
    permission: 'conventions:read',
  }),
  provideCommands(() => import('./conventions-commands').then(({ conventionsCommands }) => conventionsCommands)),
];
