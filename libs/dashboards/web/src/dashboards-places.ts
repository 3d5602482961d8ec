import { type EnvironmentProviders, type Provider } from '@angular/core';
import { provideCommands, provideCommandSource, provideNavigation } from '@entente/platform/web';
import { ConventionSearch } from './palette/convention-search';

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
  provideCommands({
    group: 'go',
    label: { fr: 'Tout ce qui m’attend', en: 'All that waits for me' },
    icon: 'list-checks',
    keywords: { fr: 'tâches échéances relances réponses dates', en: 'tasks deadlines reminders answers dates' },
    path: 'taches',
  }),
  provideCommandSource(ConventionSearch),
];
