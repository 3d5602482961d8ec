import type { WordRefusal } from '@entente/conventions/domain';
import { WordRefused } from './word-refused';
import { inflated, type ZipEntry, zipEntries } from './zip-entries';

/** The XML of a document that mammoth needs, each part inflated within its limits. */
export type WordParts = ReadonlyMap<string, Buffer>;

const startsWith = (bytes: Buffer, signature: string): boolean =>
  bytes.subarray(0, 8).toString('hex').startsWith(signature);

// Compound files of before 2007: an old document, or a locked one of today (MS-OFFCRYPTO 2.3.4.1).
const compound = 'd0cf11e0a1b11ae1';
const lockedStream = Buffer.from('EncryptedPackage', 'utf16le');

const assertArchive = (bytes: Buffer): void => {
  if (startsWith(bytes, compound)) throw new WordRefused(bytes.includes(lockedStream) ? 'encrypted' : 'old-word');
  if (!startsWith(bytes, '504b')) throw new WordRefused('not-word');
};

// Word on the web numbers its parts.
const mainPart = /^word\/document\d*\.xml$/;
const wanted =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/custom\.xml|word\/(document|styles|numbering)\d*\.xml|.*\.rels)$/;

const assertKind = (names: readonly string[]): void => {
  if (names.includes('mimetype') && names.includes('content.xml')) throw new WordRefused('open-document');
  if (!names.includes('[Content_Types].xml') || !names.some((name) => mainPart.test(name)))
    throw new WordRefused('not-word');
};

const programs = /(^|\/)(vbaProject|vbaData|vbaProjectSignature)[^/]*$/i;
const objects = /^word\/(embeddings|activeX|controls)\//i;

const assertInert = (names: readonly string[], types: string): void => {
  const program = names.find((name) => programs.test(name));
  if (program || /macroEnabled/i.test(types)) throw new WordRefused('macros', program ?? 'macroEnabled');
  const object = names.find((name) => objects.test(name));
  if (object) throw new WordRefused('embedded', object.split('/').at(-1));
};

const relationship = /<(?:\w+:)?Relationship\b[^>]*>/g;
const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    .exec(tag)
    ?.slice(1)
    .find((value) => value !== undefined) ?? '';

const isOutside = (tag: string): boolean => /external/i.test(attribute(tag, 'TargetMode'));
const kindOf = (tag: string): string => attribute(tag, 'Type').split('/').at(-1) ?? '';

const outsides: Readonly<Record<string, WordRefusal>> = {
  attachedTemplate: 'outside-template',
  image: 'outside-picture',
};

/** An address behind a word is left behind; anything else that the file would fetch is refused by its kind. */
const assertInside = (rels: string): void => {
  const outside = (rels.match(relationship) ?? []).filter(isOutside).find((tag) => kindOf(tag) !== 'hyperlink');
  if (outside) throw new WordRefused(outsides[kindOf(outside)] ?? 'outside', kindOf(outside));
};

/** Word never writes one; a reader of XML may follow it. */
const assertPlainXml = (xml: string): void => {
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw new WordRefused('not-word');
};

const read = (bytes: Buffer, entries: readonly ZipEntry[]): WordParts =>
  new Map(entries.filter(({ name }) => wanted.test(name)).map((entry) => [entry.name, inflated(bytes, entry)]));

/** Opens a file just far enough to know that nothing in it runs, fetches or swells; gives the parts that hold the text. */
export const inspectWord = (bytes: Buffer): WordParts => {
  if (bytes.length === 0) throw new WordRefused('empty');
  assertArchive(bytes);
  const entries = zipEntries(bytes);
  const names = entries.map(({ name }) => name);
  assertKind(names);
  const parts = read(bytes, entries);
  assertInert(names, parts.get('[Content_Types].xml')?.toString('utf8') ?? '');
  for (const [name, content] of parts) {
    const text = content.toString('utf8');
    assertPlainXml(text);
    if (name.endsWith('.rels')) assertInside(text);
  }
  return parts;
};
