import { wordScope } from '@entente/platform/web';

/** Words of the page where an organisation adapts its indicators. */
export const ownIndicatorsWords = wordScope('ownIndicators', {
  fr: () => import('./i18n/fr').then(({ fr }) => fr),
  en: () => import('./i18n/en').then(({ en }) => en),
});
