import { wordScope } from '@entente/platform/web';

/** Words of the pages where an organisation writes its own grids. */
export const gridsWords = wordScope('grids', {
  fr: () => import('./i18n/fr').then(({ fr }) => fr),
  en: () => import('./i18n/en').then(({ en }) => en),
});
