import { wordScope } from '@entente/platform/web';

/** Words of the pages of indicators. */
export const indicatorsWords = wordScope('indicators', {
  fr: () => import('./i18n/fr').then(({ fr }) => fr),
  en: () => import('./i18n/en').then(({ en }) => en),
});
