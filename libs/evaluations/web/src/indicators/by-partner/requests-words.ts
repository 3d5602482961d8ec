import { wordScope } from '@entente/platform/web';

/** Words of the values that the partner enters. */
export const requestsWords = wordScope('indicatorRequests', {
  fr: () => import('../i18n/requests.fr').then(({ fr }) => fr),
  en: () => import('../i18n/requests.en').then(({ en }) => en),
});
