import { wordScope } from '@entente/platform/web';

/** Words of the page where a text is written with the partner, on both sides. */
export const togetherWords = wordScope('together', {
  fr: () => import('./i18n/together.fr').then(({ fr }) => fr),
  en: () => import('./i18n/together.en').then(({ en }) => en),
});
