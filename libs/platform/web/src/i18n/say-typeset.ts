import { frenchTypography, type Language, say, type Words } from '@entente/platform/kernel';

/** One of our texts in a language, with its typography: for words that are given as a pair, not by key. */
export const sayTypeset = (words: Words, language: Language): string => {
  const text = say(words, language);
  return language === 'fr' ? frenchTypography(text) : text;
};
