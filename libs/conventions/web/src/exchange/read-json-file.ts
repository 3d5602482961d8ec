import { conventionFormat, type ConventionFile } from '@entente/conventions/domain';

/** What a page can say of a file before it leaves; the service judges the rest. */
export type JsonFile =
  { readonly kind: 'convention'; readonly file: object; readonly told: Told } | { readonly kind: 'broken' | 'other' };

export type Told = { readonly number: string; readonly title: string; readonly edits: number };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const titleIn = (answers: unknown): string => {
  const parties = isRecord(answers) ? answers['parties'] : null;
  return isRecord(parties) && typeof parties['title'] === 'string' ? parties['title'] : '';
};

const toldOf = (file: Record<string, unknown>): Told => ({
  number: typeof file['number'] === 'string' ? file['number'] : '',
  title: titleIn(file['answers']),
  edits: isRecord(file['edits']) ? Object.keys(file['edits']).length : 0,
});

/** Reads the text of a file as far as saying what it holds. */
export const readJsonFile = (text: string): JsonFile => {
  try {
    const file: unknown = JSON.parse(text);
    if (!isRecord(file) || file['format'] !== (conventionFormat satisfies ConventionFile['format']))
      return { kind: 'other' };
    return { kind: 'convention', file, told: toldOf(file) };
  } catch {
    return { kind: 'broken' };
  }
};
