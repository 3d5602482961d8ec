import { wordScope } from '@entente/platform/web';

/** Words of what comes from other tools and goes to them. */
export const exchangeWords = wordScope('exchange', {
  fr: () => import('./i18n/exchange.fr').then(({ fr }) => fr),
  en: () => import('./i18n/exchange.en').then(({ en }) => en),
});
