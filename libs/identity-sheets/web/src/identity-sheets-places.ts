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
  provideCommands(
    {
      group: 'act',
      label: { fr: 'Exporter notre fiche', en: 'Export our sheet' },
      icon: 'download',
      keywords: { fr: 'fiche identité pdf partenaire préparer remettre', en: 'identity sheet pdf partner prepare' },
      path: 'fiche/apercu',
      permission: 'identity-sheet:export',
    },
    {
      group: 'go',
      label: { fr: 'Fiches remises', en: 'Sheets handed over' },
      icon: 'history',
      keywords: { fr: 'versions fiche envoyée reçue', en: 'versions sheet sent received' },
      path: 'fiche/versions',
      permission: 'identity-sheet:read',
    },
  ),
];
