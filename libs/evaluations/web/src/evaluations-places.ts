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
  provideCommands({
    group: 'act',
    label: { fr: 'Prévoir une action', en: 'Plan an action' },
    icon: 'list-checks',
    keywords: { fr: 'plan tâche décision', en: 'plan task decision' },
    path: 'actions/nouvelle',
    permission: 'reviews:rate',
  }),
  provideCommands({
    group: 'act',
    label: { fr: 'Préparer un bilan', en: 'Prepare a review' },
    icon: 'clipboard-list',
    keywords: { fr: 'évaluer noter évaluation partenariat', en: 'rate assess evaluation partnership' },
    path: 'bilans/nouveau',
    permission: 'reviews:rate',
  }),
];
