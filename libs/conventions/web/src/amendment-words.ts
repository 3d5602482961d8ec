import { wordScope } from '@entente/platform/web';

/** Words of amendments and of conventions that lean on one another. */
export const amendmentWords = wordScope('amendment', {
  fr: () => import('./i18n/amendment.fr').then(({ fr }) => fr),
  en: () => import('./i18n/amendment.en').then(({ en }) => en),
});
