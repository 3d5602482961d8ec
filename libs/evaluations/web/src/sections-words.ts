import { wordScope } from '@entente/platform/web';

/** Words of chapters given to people. */
export const sectionsWords = wordScope('sections', {
  fr: () => import('./i18n/sections.fr').then(({ fr }) => fr),
  en: () => import('./i18n/sections.en').then(({ en }) => en),
});
