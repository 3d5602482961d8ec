import { wordScope } from '@entente/platform/web';

/** Words of the pages where a convention is listed, begun and written. */
export const draftingWords = wordScope('drafting', {
  fr: () => import('./i18n/drafting.fr').then(({ fr }) => fr),
  en: () => import('./i18n/drafting.en').then(({ en }) => en),
});
