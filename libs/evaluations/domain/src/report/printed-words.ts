import { type Language, type Params, type Words, fillIn, frenchTypography } from '@entente/platform/kernel';

/** Our own sentence ready for paper: typography is applied before the marks are filled, never to what people typed. */
export const print = (words: Words, language: Language, params: Params = {}): string =>
  fillIn(language === 'fr' ? frenchTypography(words.fr) : words.en, params);
