import { inject } from '@angular/core';
import { type CanActivateFn } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { type CountedKey, type Dictionary, type SentenceKey, type WordScope } from './dictionary';
import { WordStore } from './word-store';

/** Says a text in the active language; keys are checked by the compiler, in templates too. */
export type Say<D> = {
  (key: SentenceKey<D>, params?: object): string;
  /** Chooses between `one` and `other` as the language counts (French: 0 and 1 are one); fills `{count}`. */
  count(key: CountedKey<D>, count: number, params?: object): string;
};

/** Route guard: the page opens once its texts are there, so nothing flickers. */
export const withWords =
  (...scopes: readonly WordScope<Dictionary>[]): CanActivateFn =>
  async () => {
    const store = inject(WordStore);
    await Promise.all(scopes.map((scope) => store.add(scope)));
    return true;
  };

/** The texts of a library, for a component: `protected readonly t = injectWords(partnersWords)`. */
export const injectWords = <D extends Dictionary>(scope: WordScope<D>): Say<D> => {
  const store = inject(WordStore);
  const transloco = inject(TranslocoService);
  const say = (key: string, params?: object): string =>
    transloco.translate(`${scope.name}.${key}`, { ...params }, store.language());
  const count = (key: string, value: number, params?: object): string => {
    const form = new Intl.PluralRules(store.language()).select(value) === 'one' ? 'one' : 'other';
    return say(`${key}.${form}`, { count: value, ...params });
  };
  return Object.assign(say, { count });
};
