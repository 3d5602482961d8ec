import { wordScope } from '@entente/platform/web';

/** Words of the pages where an organisation adapts the questions of its annual review. */
export const questionnairesWords = wordScope('questionnaires', {
  fr: () => import('./i18n/fr').then(({ fr }) => fr),
  en: () => import('./i18n/en').then(({ en }) => en),
});
