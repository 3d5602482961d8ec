import { type Provider } from '@angular/core';
import { provideCommands, provideNavigation } from '@entente/platform/web';

/** What the identity sheet adds to the rail and to the palette. */
export const identitySheetsPlaces: readonly Provider[] = [
  provideNavigation({
    group: 'organisation',
    order: 1,
    label: { fr: 'Fiche d’identité', en: 'Identity sheet' },
    icon: 'id-card',
    path: 'fiche',
    permission: 'identity-sheet:read',
    key: 'f',
  }),
  provideCommands(() =>
    import('./identity-sheets-commands').then(({ identitySheetsCommands }) => identitySheetsCommands),
  ),
];
