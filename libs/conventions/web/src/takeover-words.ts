import { wordScope } from '@entente/platform/web';

/** Words of conventions born elsewhere. */
export const takeoverWords = wordScope('takeover', {
  fr: () => import('./i18n/takeover.fr').then(({ fr }) => fr),
  en: () => import('./i18n/takeover.en').then(({ en }) => en),
});
