import { wordScope } from '@entente/platform/web';

/** Words of the campaigns that ask people what they think; the questions have languages of their own. */
export const feedbackWords = wordScope('feedback', {
  fr: () => import('./i18n/fr').then(({ fr }) => fr),
  en: () => import('./i18n/en').then(({ en }) => en),
});
