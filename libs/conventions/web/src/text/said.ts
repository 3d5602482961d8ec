import { inject } from '@angular/core';
import { frenchTypography, type Params, say, type Words } from '@entente/platform/kernel';
import { WordStore } from '@entente/platform/web';

/** Says a text of the domain in the active language, with its typography. */
export type Said = (words: Words, params?: Params) => string;

/** For a component: `protected readonly said = injectSaid();`. */
export const injectSaid = (): Said => {
  const store = inject(WordStore);
  return (words, params) => {
    const text = say(words, store.language(), params);
    return store.language() === 'fr' ? frenchTypography(text) : text;
  };
};
