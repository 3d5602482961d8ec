import { wordScope } from '@entente/platform/web';

/** Words of the plan of actions. */
export const actionsWords = wordScope('actions', {
  fr: () => import('./i18n/actions.fr').then(({ fr }) => fr),
  en: () => import('./i18n/actions.en').then(({ en }) => en),
});
