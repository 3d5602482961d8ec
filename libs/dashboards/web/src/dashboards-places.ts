import { type EnvironmentProviders, type Provider } from '@angular/core';
import { provideCommands, provideCommandSource, provideNavigation } from '@entente/platform/web';

/** What « Mon travail » adds to the rail, the phone's bar and the palette. */
export const dashboardsPlaces: readonly (EnvironmentProviders | Provider)[] = [
  provideNavigation({
    group: 'daily',
    order: 1,
    label: { fr: 'Mon travail', en: 'My work' },
    phoneLabel: { fr: 'Accueil', en: 'Home' },
    icon: 'house',
    path: '',
    phone: 1,
    key: 'h',
  }),
  provideCommands(() => import('./dashboards-commands').then(({ dashboardsCommands }) => dashboardsCommands)),
  provideCommandSource(() => import('./palette/convention-search').then(({ ConventionSearch }) => ConventionSearch)),
];
