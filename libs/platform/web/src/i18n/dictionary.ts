import { type Language } from '@entente/platform/kernel';

/** Texts of one language: sentences, or groups of sentences. `{name}` marks a value to fill in. */
export type Dictionary = { readonly [key: string]: string | Dictionary };

/** Every dotted path that ends on a sentence. */
export type SentenceKey<D> = {
  [K in keyof D & string]: D[K] extends string ? K : `${K}.${SentenceKey<D[K]>}`;
}[keyof D & string];

/** Every dotted path that ends on a pair `{ one, other }`: a sentence that depends on a number. */
export type CountedKey<D> = {
  [K in keyof D & string]: D[K] extends string
    ? never
    : D[K] extends { readonly one: string; readonly other: string }
      ? K
      : `${K}.${CountedKey<D[K]>}`;
}[keyof D & string];

/** The texts of one library, loaded when first needed, one file a language. */
export type WordScope<D> = {
  readonly name: string;
  readonly load: Readonly<Record<Language, () => Promise<D>>>;
};

/** Declares the texts of a library: `wordScope('partners', { fr: () => import('./i18n/fr')…, en: … })`. */
export const wordScope = <D extends Dictionary>(name: string, load: WordScope<D>['load']): WordScope<D> => ({
  name,
  load,
});
