import { wordScope } from '@entente/platform/web';

/** Words of « Mon travail » and of what it adds to other pages. */
export const dashboardsWords = wordScope('dashboards', {
  fr: () => import('./i18n/fr').then(({ fr }) => fr),
  en: () => import('./i18n/en').then(({ en }) => en),
});
