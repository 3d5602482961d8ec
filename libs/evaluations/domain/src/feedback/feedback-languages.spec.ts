import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { feedbackLanguageNames, feedbackLanguages, feedbackTongue } from './feedback-languages';

type Told = Readonly<Record<string, unknown>>;

/** Every sentence of a language with the place where it stands. */
const sentences = (value: unknown, path = ''): readonly (readonly [string, string])[] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as Told).flatMap(([key, part]) => sentences(part, `${path}/${key}`));

const marksIn = (text: string): readonly string[] => [...text.matchAll(/\{\w+\}/g)].map(([mark]) => mark).sort();

describe('the languages of the questionnaire', () => {
  it('are the files of their folder, all of them', () => {
    const files = readdirSync(join(__dirname, 'languages')).map((name) => name.replace(/\.ts$/, ''));

    expect([...feedbackLanguages].sort()).toEqual(files.sort());
  });

  it('say the same things, none of them empty, with the same names to fill in', async () => {
    const french = sentences(await feedbackTongue('fr'));
    for (const language of feedbackLanguages) {
      const told = sentences(await feedbackTongue(language));
      expect(told.map(([path]) => path).sort()).toEqual(french.map(([path]) => path).sort());
      expect(told.filter(([, text]) => text.trim() === '')).toEqual([]);
      const marks = new Map(french.map(([path, text]) => [path, marksIn(text)]));
      expect(told.filter(([path, text]) => String(marksIn(text)) !== String(marks.get(path)))).toEqual([]);
    }
  });

  it('give their own name before they are loaded, and read in their own direction', async () => {
    for (const language of feedbackLanguages) {
      const { name, direction, locale } = await feedbackTongue(language);
      expect(feedbackLanguageNames[language]).toBe(name);
      expect(direction).toBe(/^(ar|fa|he|ur|ps)/.test(language) ? 'rtl' : 'ltr');
      expect(locale.startsWith(language)).toBe(true);
    }
  });

  it('keep French sentences short: fifteen words at most in a question', async () => {
    const { questions } = await feedbackTongue('fr');
    const long = Object.values(questions).filter(({ ask }) => ask.split(/\s+/).length > 16);

    expect(long).toEqual([]);
  });
});
