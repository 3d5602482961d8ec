import { wordScope } from '@entente/platform/web';

/** Words of answers taken over from an earlier review. */
export const carryWords = wordScope('carry', {
  fr: () => import('./i18n/carry.fr').then(({ fr }) => fr),
  en: () => import('./i18n/carry.en').then(({ en }) => en),
});
