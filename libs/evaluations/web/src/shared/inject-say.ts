import { inject } from '@angular/core';
import { print } from '@entente/evaluations/domain';
import { type Language, type Params, type Words } from '@entente/platform/kernel';
import { WordStore } from '@entente/platform/web';

/** Texts of the domain in the active language, with its typography. */
export type DomainSay = ((words: Words, params?: Params) => string) & { readonly language: () => Language };

/** `protected readonly say = injectSay();` then `say(criterion.text)`. */
export const injectSay = (): DomainSay => {
  const store = inject(WordStore);
  const speak = (words: Words, params?: Params): string => print(words, store.language(), params);
  return Object.assign(speak, { language: () => store.language() });
};
