import { PadesProblem } from '../pades-problem';
import { type PdfDict } from './pdf-value';
import { entry, integerEntry } from './read-entries';
import { ValueReader } from './value-reader';

/** One layer of the file: what was appended, from its first byte to the end of its %%EOF line. */
export type Revision = {
  readonly start: number;
  readonly end: number;
  readonly tableOffset: number;
  readonly offsets: ReadonlyMap<number, number | 'free'>;
  readonly trailer: PdfDict;
};

const MOST_REVISIONS = 200;
const MOST_OBJECTS = 500_000;

/** The layers of a file from the oldest to the newest; refuses what neither pdfkit nor this library writes. */
export const readRevisions = (bytes: Uint8Array): Revision[] => {
  if (!Buffer.from(bytes.subarray(0, 8)).toString('latin1').startsWith('%PDF-1.')) {
    throw new PadesProblem('unreadable-pdf', 'no %PDF-1. at the first byte');
  }
  const sections = readSections(bytes);
  return sections.map((section, index) => {
    const start = sections[index - 1]?.end ?? 0;
    if (section.tableOffset < start) throw new PadesProblem('unreadable-pdf', 'revisions out of order');
    for (const offset of section.offsets.values()) {
      if (offset !== 'free' && (offset < start || offset >= section.tableOffset)) {
        throw new PadesProblem('unreadable-pdf', `object at ${offset} outside its revision`);
      }
    }
    return { ...section, start };
  });
};

type Section = Omit<Revision, 'start'>;

const readSections = (bytes: Uint8Array): Section[] => {
  const sections: Section[] = [];
  for (let table: number | undefined = lastTable(bytes); table !== undefined; table = previousTable(sections[0])) {
    if (sections.length >= MOST_REVISIONS) throw new PadesProblem('unsupported-pdf', 'too many revisions');
    const section = readSection(bytes, table);
    if (sections[0] && section.end > sections[0].tableOffset) {
      throw new PadesProblem('unreadable-pdf', 'revisions out of order');
    }
    sections.unshift(section);
  }
  const newest = sections.at(-1);
  if (newest?.end !== bytes.length) throw new PadesProblem('unreadable-pdf', 'bytes after the last %%EOF');
  return sections;
};

const lastTable = (bytes: Uint8Array): number => {
  const tail = Buffer.from(bytes.subarray(-64)).toString('latin1');
  const offset = /startxref\r?\n(\d{1,10})\r?\n%%EOF(\r\n|\n|\r)?$/.exec(tail)?.[1];
  if (offset === undefined) throw new PadesProblem('unreadable-pdf', 'the file does not end with startxref and %%EOF');
  return Number(offset);
};

const previousTable = (section: Section | undefined): number | undefined => {
  if (!section || entry(section.trailer, 'Prev') === undefined) return undefined;
  const previous = integerEntry(section.trailer, 'Prev');
  if (previous === undefined) throw new PadesProblem('unreadable-pdf', '/Prev is not an offset');
  return previous;
};

const readSection = (bytes: Uint8Array, tableOffset: number): Section => {
  const reader = new ValueReader(bytes, tableOffset);
  if (!reader.looksAt('xref')) throw new PadesProblem('unsupported-pdf', 'no classic cross-reference table');
  reader.expect('xref');
  const offsets = readOffsets(bytes, reader);
  reader.expect('trailer');
  reader.skipWhite();
  const trailer = reader.dictionary();
  for (const refused of ['Encrypt', 'XRefStm']) {
    if (entry(trailer, refused)) throw new PadesProblem('unsupported-pdf', `/${refused}`);
  }
  reader.skipWhite();
  reader.expect('startxref');
  if (reader.wholeNumber() !== tableOffset) throw reader.refusal('startxref of this very table expected');
  return { tableOffset, offsets, trailer, end: endOfFileMark(bytes, reader.position) };
};

const readOffsets = (bytes: Uint8Array, reader: ValueReader): Map<number, number | 'free'> => {
  const offsets = new Map<number, number | 'free'>();
  for (reader.skipWhite(); !reader.looksAt('trailer'); reader.skipWhite()) {
    const first = reader.wholeNumber();
    const count = reader.wholeNumber();
    reader.skipWhite();
    if (first + count > MOST_OBJECTS) throw new PadesProblem('unsupported-pdf', 'too many objects');
    for (let index = 0; index < count; index += 1) {
      offsets.set(first + index, readOffset(bytes, reader, offsets.has(first + index)));
    }
  }
  return offsets;
};

const readOffset = (bytes: Uint8Array, reader: ValueReader, twice: boolean): number | 'free' => {
  const line = Buffer.from(bytes.subarray(reader.position, reader.position + 20)).toString('latin1');
  const [, offset, generation, state] = /^(\d{10}) (\d{5}) ([nf])(?: \n| \r|\r\n)$/.exec(line) ?? [];
  if (!offset || twice) throw reader.refusal('entry of the cross-reference table expected');
  reader.position += 20;
  if (state === 'f') return 'free';
  if (generation !== '00000') throw reader.refusal('generation 0 expected');
  return Number(offset);
};

const endOfFileMark = (bytes: Uint8Array, from: number): number => {
  const rest = Buffer.from(bytes.subarray(from, from + 12)).toString('latin1');
  const mark = /^(?:\r\n|\n|\r)%%EOF(?:\r\n|\n|\r)?/.exec(rest)?.[0];
  if (!mark) throw new PadesProblem('unreadable-pdf', `no %%EOF after the table at byte ${from}`);
  return from + mark.length;
};
