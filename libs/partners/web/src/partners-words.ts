import { wordScope } from '@entente/platform/web';

/** Words of the pages of partners. */
export const partnersWords = wordScope('partners', {
  fr: () => import('./i18n/fr').then(({ fr }) => fr),
  en: () => import('./i18n/en').then(({ en }) => en),
});
