import { inject } from '@angular/core';
import { fillIn, type Language, type Params, type Words } from '@entente/platform/kernel';
import { sayTypeset, WordStore } from '@entente/platform/web';

/** Texts of the domain in the active language, with its typography. */
export type DomainSay = ((words: Words, params?: Params) => string) & { readonly language: () => Language };

/** `protected readonly say = injectSay();` then `say(field.label)`. */
export const injectSay = (): DomainSay => {
  const store = inject(WordStore);
  const speak = (words: Words, params?: Params): string => {
    const text = sayTypeset(words, store.language());
    return params ? fillIn(text, params) : text;
  };
  return Object.assign(speak, { language: () => store.language() });
};
