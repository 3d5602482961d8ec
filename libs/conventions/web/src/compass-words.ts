import { wordScope } from '@entente/platform/web';

/** Words of the information compass. */
export const compassWords = wordScope('compass', {
  fr: () => import('./i18n/compass.fr').then(({ fr }) => fr),
  en: () => import('./i18n/compass.en').then(({ en }) => en),
});
