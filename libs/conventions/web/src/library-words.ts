import { wordScope } from '@entente/platform/web';

/** Words of the clause library. */
export const libraryWords = wordScope('library', {
  fr: () => import('./i18n/library.fr').then(({ fr }) => fr),
  en: () => import('./i18n/library.en').then(({ en }) => en),
});
