import { wordScope } from '@entente/platform/web';

/** Words of what both sides say of a step that ended. */
export const feelingsWords = wordScope('feelings', {
  fr: () => import('./i18n/fr').then(({ fr }) => fr),
  en: () => import('./i18n/en').then(({ en }) => en),
});
