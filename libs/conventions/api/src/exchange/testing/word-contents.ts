import type { ConventionDocument } from '@entente/conventions/domain';
import { written } from '../../document/testing/contents';
import { inflated, zipEntries } from '../reading/zip-entries';
import type { ConventionWordContent } from '../word/word-content';

/** The T2 of Le Tilleul while it is written, ready to leave as a Word document. */
export const aWordContent = (
  document: ConventionDocument = written(),
  overrides: Partial<ConventionWordContent> = {},
): ConventionWordContent => ({
  document,
  number: document.number,
  version: 4,
  state: 'draft',
  organisation: { name: 'Le Tilleul', logo: null },
  createdAt: new Date('2026-11-17T09:00:00Z'),
  timeZone: 'Europe/Paris',
  isDemo: false,
  ...overrides,
});

/** The text of each XML part of a Word file, by name. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> => {
  const file = Buffer.from(bytes);
  return Object.fromEntries(
    zipEntries(file)
      .filter(({ name }) => /\.(xml|rels)$/.test(name))
      .map((entry) => [entry.name, inflated(file, entry).toString('utf8')]),
  );
};
