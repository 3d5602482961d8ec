import { type Dictionary } from '../i18n/dictionary';

const sentences = (dictionary: Dictionary, path = ''): [string, string][] =>
  Object.entries(dictionary).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : sentences(value, `${path}${key}.`),
  );

const marks = (text: string): string =>
  [...text.matchAll(/\{(\w+)\}/g)]
    .map(([, name]) => name)
    .sort()
    .join(' ');

/** Sentences that are empty, or whose `{marks}` differ between the two languages: none in a good dictionary. */
export const faultySentences = (fr: Dictionary, en: Dictionary): string[] => {
  const english = new Map(sentences(en));
  return sentences(fr)
    .filter(([key, text]) => !text.trim() || !english.get(key)?.trim() || marks(text) !== marks(english.get(key) ?? ''))
    .map(([key]) => key);
};
