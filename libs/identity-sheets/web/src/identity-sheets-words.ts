import { wordScope } from '@entente/platform/web';

/** Words of the pages of the identity sheet. */
export const sheetWords = wordScope('identity-sheets', {
  fr: () => import('./i18n/fr').then(({ fr }) => fr),
  en: () => import('./i18n/en').then(({ en }) => en),
});
