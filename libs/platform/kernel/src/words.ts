/** The languages of the interface; French is the default. */
export const languages = ['fr', 'en'] as const;

/** One of the two languages of the interface. */
export type Language = (typeof languages)[number];

/** A text in both languages; `{name}` marks a value to fill in. */
export type Words = Readonly<Record<Language, string>>;

/** Values that fill the `{name}` marks of a text. */
export type Params = Readonly<Record<string, unknown>>;

/** Replaces the `{name}` marks of a text; an unknown mark stays visible rather than leaving a silent hole. */
export const fillIn = (text: string, params: Params = {}): string =>
  text.replace(/\{(\w+)\}/g, (mark, name: string) => {
    const value = params[name];
    return value === undefined || value === null ? mark : String(value);
  });

/** The text in one language, its marks filled. */
export const say = (words: Words, language: Language, params: Params = {}): string => fillIn(words[language], params);
