import { wordScope } from '@entente/platform/web';

/** Words of the synthesis of a year and of a partnership year on year. */
export const synthesisWords = wordScope('synthesis', {
  fr: () => import('./i18n/fr').then(({ fr }) => fr),
  en: () => import('./i18n/en').then(({ en }) => en),
});
