import { wordScope } from '@entente/platform/web';

/** Words of an organisation's own models. */
export const modelsWords = wordScope('models', {
  fr: () => import('./i18n/models.fr').then(({ fr }) => fr),
  en: () => import('./i18n/models.en').then(({ en }) => en),
});
