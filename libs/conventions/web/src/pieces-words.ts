import { wordScope } from '@entente/platform/web';

/** Words of annexed files and of what is complete. */
export const piecesWords = wordScope('pieces', {
  fr: () => import('./i18n/pieces.fr').then(({ fr }) => fr),
  en: () => import('./i18n/pieces.en').then(({ en }) => en),
});
