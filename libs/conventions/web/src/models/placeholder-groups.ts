/** What a placeholder brings into a text: what somebody answered, a passage written for it, the number of an article. */
export type PlaceholderKind = 'answers' | 'passages' | 'numbers';

export type PlaceholderGroup = { readonly kind: PlaceholderKind; readonly names: readonly string[] };

const kindOf = (name: string): PlaceholderKind =>
  name.startsWith('numéro') ? 'numbers' : name.startsWith('passage') ? 'passages' : 'answers';

const french = new Intl.Collator('fr');

/** Names by kind, each in the order of the alphabet: a letter typed in the list leads there. */
export const placeholderGroups = (names: readonly string[]): readonly PlaceholderGroup[] =>
  (['answers', 'passages', 'numbers'] as const)
    .map((kind) => ({ kind, names: names.filter((name) => kindOf(name) === kind).toSorted(french.compare) }))
    .filter((group) => group.names.length > 0);
