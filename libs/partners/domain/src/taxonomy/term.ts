import { fold, type Language } from '@entente/platform/kernel';

/** One entry of a list that we ship: a code that never changes, its words, and what people type to find it. */
export type Term = {
  readonly code: string;
  readonly fr: string;
  readonly en: string;
  readonly synonyms: readonly string[];
};

export type Taxonomy<T extends Term = Term> = readonly T[];

/** The term of a code, if we ship it. */
export const termOf = <T extends Term>(taxonomy: Taxonomy<T>, code: string): T | undefined =>
  taxonomy.find((term) => term.code === code);

/** What to show for a code; a code that is no longer shipped stays readable. */
export const labelOf = (taxonomy: Taxonomy, code: string, language: Language): string =>
  termOf(taxonomy, code)?.[language] ?? code;

export const codesOf = (taxonomy: Taxonomy): string[] => taxonomy.map(({ code }) => code);

const rankOf = (term: Term, query: string): number => {
  const names = [term.fr, term.en, ...term.synonyms].map(fold);
  if (names.includes(query)) return 0;
  if (names.some((name) => name.startsWith(query))) return 1;
  if (names.some((name) => ` ${name}`.includes(` ${query}`))) return 2;
  return names.some((name) => query.split(' ').every((word) => name.includes(word))) ? 3 : 4;
};

/** Terms found by a name, an acronym or a synonym, accents forgiven; the closest first, all when nothing is typed. */
export const searchTerms = <T extends Term>(taxonomy: Taxonomy<T>, text: string): T[] => {
  const query = fold(text);
  if (query === '') return [...taxonomy];
  return taxonomy
    .map((term, index) => ({ term, index, rank: rankOf(term, query) }))
    .filter(({ rank }) => rank < 4)
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ term }) => term);
};
