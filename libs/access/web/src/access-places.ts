import { type EnvironmentProviders, type Provider } from '@angular/core';
import { roleLabels } from '@entente/access/domain';
import { provideCommands, provideHelp, provideNavigation, ROLE_WORDS } from '@entente/platform/web';
import { keepLanguageWithAccount } from './account/keep-language';

/** What access adds to the shell: the settings, the names of roles, a page of the guide. */
export const accessPlaces: readonly (Provider | EnvironmentProviders)[] = [
  { provide: ROLE_WORDS, useValue: roleLabels },
  keepLanguageWithAccount(),
  provideNavigation({
    group: 'organisation',
    order: 9,
    label: { fr: 'Réglages', en: 'Settings' },
    icon: 'settings',
    path: 'reglages',
    permission: 'organisation:read',
  }),
  provideCommands(() => import('./access-commands').then(({ accessCommands }) => accessCommands)),
  provideHelp({
    path: 'droits',
    title: { fr: 'Qui peut faire quoi', en: 'Who may do what' },
    summary: {
      fr: 'Les cinq rôles et ce que chacun ouvre, action par action.',
      en: 'The five roles and what each opens, act by act.',
    },
    order: 90,
  }),
];
