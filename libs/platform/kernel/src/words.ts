/** The languages of the interface; French is the default. */
export const languages = ['fr', 'en'] as const;

/** One of the two languages of the interface. */
export type Language = (typeof languages)[number];

/** A text in both languages; `{name}` marks a value to fill in. */
export type Words = Readonly<Record<Language, string>>;

/** Values that fill the `{name}` marks of a text. */
export type Params = Readonly<Record<string, unknown>>;

// Letters before which « de » becomes « d’ »; an h counts where names hardly ever breathe it (« d’Hélène », « de Hamid »).
const vowelAhead = /^(?!(?:onze|oui|hors|huit)(?!\p{L}))(?:[aeiouàâäéèêëîïôöùûü]|h[eéèêiîoô]|y[^aeiouéèê])/iu;

const afterD = (value: string): string => {
  // « du CCAS », « des équipes »; a capital is a name’s own: « de Le Guen ».
  const [, article, rest = ''] = /^(les?) (.+)$/s.exec(value) ?? [];
  if (article) return `${article === 'le' ? 'u' : 'es'} ${rest}`;
  return vowelAhead.test(value) ? `’${value}` : `e ${value}`;
};

/**
 * Replaces the `{name}` marks of a text; an unknown mark stays visible rather than leaving a silent hole, unless
 * `unknown` says what to show. A French « de » before a name is elided or contracted as the name asks. Values are never read again.
 */
export const fillIn = (text: string, params: Params = {}, unknown?: string): string =>
  text.replace(
    /(?<!\p{L})(d)e \{(\w+)\}|\{(\w+)\}/giu,
    (mark: string, d: string | undefined, after: string, alone: string) => {
      const value = params[d === undefined ? alone : after] ?? unknown;
      if (value === undefined) return mark;
      if (d === undefined) return String(value);
      return d + afterD(String(value));
    },
  );

/** The text in one language, its marks filled. */
export const say = (words: Words, language: Language, params: Params = {}): string => fillIn(words[language], params);

/** The text with a capital first. */
export const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
