import { wordScope } from '@entente/platform/web';

/** Words of the pages that open and keep an access: sign-in, invitation, password, first run, own account. */
export const accessWords = wordScope('access', {
  fr: () => import('./i18n/access.fr').then(({ fr }) => fr),
  en: () => import('./i18n/access.en').then(({ en }) => en),
});

/** Words of the organisation's settings. */
export const settingsWords = wordScope('settings', {
  fr: () => import('./i18n/settings.fr').then(({ fr }) => fr),
  en: () => import('./i18n/settings.en').then(({ en }) => en),
});

/** Words of the pages that inform: rights, outbox of the demonstration, legal pages. */
export const infoWords = wordScope('info', {
  fr: () => import('./i18n/info.fr').then(({ fr }) => fr),
  en: () => import('./i18n/info.en').then(({ en }) => en),
});
