import { type Provider } from '@angular/core';
import { provideCommands, provideNavigation } from '@entente/platform/web';

/** What reviews add to the rail and to the palette. */
export const evaluationsPlaces: readonly Provider[] = [
  provideNavigation({
    group: 'commit',
    order: 2,
    label: { fr: 'Bilans', en: 'Reviews' },
    icon: 'clipboard-check',
    path: 'bilans',
    covers: ['synthese', 'campagnes', 'indicateurs', 'avis', 'swot'],
    permission: 'reviews:read',
    key: 'b',
  }),
  provideNavigation({
    group: 'commit',
    order: 2.5,
    label: { fr: 'Actions', en: 'Actions' },
    icon: 'list-checks',
    path: 'actions',
    permission: 'reviews:read',
    key: 'a',
  }),
  provideNavigation({
    group: 'perspective',
    order: 4,
    label: { fr: 'Stratégie', en: 'Strategy' },
    icon: 'flag',
    path: 'strategie',
    permission: 'strategy:read',
  }),
  provideCommands(() => import('./evaluations-commands').then(({ evaluationsCommands }) => evaluationsCommands)),
];
