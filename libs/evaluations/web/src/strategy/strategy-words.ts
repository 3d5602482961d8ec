import { wordScope } from '@entente/platform/web';

/** Words of the strategy review, its evidence and the frameworks of others. */
export const strategyWords = wordScope('strategy', {
  fr: () => import('./i18n/fr').then(({ fr }) => fr),
  en: () => import('./i18n/en').then(({ en }) => en),
});
