import { wordScope } from '@entente/platform/web';

/** Words of the pages where both sides rate, and of the partner's page. */
export const sidesWords = wordScope('sides', {
  fr: () => import('./i18n/sides.fr').then(({ fr }) => fr),
  en: () => import('./i18n/sides.en').then(({ en }) => en),
});
