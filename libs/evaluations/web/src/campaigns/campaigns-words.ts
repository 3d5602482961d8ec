import { wordScope } from '@entente/platform/web';

/** Words of the campaigns of reviews. */
export const campaignsWords = wordScope('campaigns', {
  fr: () => import('./i18n/fr').then(({ fr }) => fr),
  en: () => import('./i18n/en').then(({ en }) => en),
});
