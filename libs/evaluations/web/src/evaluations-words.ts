import { wordScope } from '@entente/platform/web';

/** Words of the pages of reviews. */
export const evaluationsWords = wordScope('evaluations', {
  fr: () => import('./i18n/fr').then(({ fr }) => fr),
  en: () => import('./i18n/en').then(({ en }) => en),
});
