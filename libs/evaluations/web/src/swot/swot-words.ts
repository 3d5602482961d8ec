import { wordScope } from '@entente/platform/web';

/** Words of the pages of SWOT sessions. */
export const swotWords = wordScope('swot', {
  fr: () => import('../i18n/swot-fr').then(({ fr }) => fr),
  en: () => import('../i18n/swot-en').then(({ en }) => en),
});
