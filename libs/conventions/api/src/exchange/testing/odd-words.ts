import { crc32, deflateRawSync } from 'node:zlib';
import { inflated, zipEntries } from '../reading/zip-entries';
import { storedZip } from '../reading/stored-zip';

/** Every file of an archive, opened. */
export const filesOf = (bytes: Uint8Array): Map<string, Buffer> => {
  const file = Buffer.from(bytes);
  return new Map(zipEntries(file).map((entry) => [entry.name, inflated(file, entry)]));
};

/** A Word file with some of its parts changed, added or (null) taken away. */
export const withParts = (
  bytes: Uint8Array,
  changes: Readonly<Record<string, string | ((before: string) => string) | null>>,
): Buffer => {
  const files = filesOf(bytes);
  for (const [name, change] of Object.entries(changes)) {
    const before = files.get(name)?.toString('utf8') ?? '';
    if (change === null) files.delete(name);
    else files.set(name, Buffer.from(typeof change === 'string' ? change : change(before), 'utf8'));
  }
  return storedZip(files);
};

/** A Word file whose text is these paragraphs of XML. */
export const withBody = (bytes: Uint8Array, body: string): Buffer =>
  withParts(bytes, {
    'word/document.xml': (xml) => xml.replace(/<w:body>[^]*<\/w:body>/, `<w:body>${body}</w:body>`),
  });

const words = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

type Look = { readonly style?: string; readonly bold?: boolean; readonly numbered?: boolean };

/** One paragraph as Word writes it. */
export const p = (text: string, { style, bold, numbered }: Look = {}): string => {
  const numPr = numbered ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>' : '';
  const pPr = `<w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${numPr}</w:pPr>`;
  const rPr = bold ? '<w:rPr><w:b/></w:rPr>' : '';
  return `<w:p>${pPr}<w:r>${rPr}<w:t xml:space="preserve">${words(text)}</w:t></w:r></w:p>`;
};

type Odd = {
  readonly content: Buffer;
  /** What the directory says, when it lies. */
  readonly size?: number;
  readonly flags?: number;
};

/** An archive whose directory may lie (PKWARE APPNOTE 4.3). */
export const oddZip = (files: Readonly<Record<string, Odd>>): Buffer => {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, { content, size = content.length, flags = 0 }] of Object.entries(files)) {
    const [name, packed] = [Buffer.from(path), deflateRawSync(content)];
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc32(content), 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    bodies.push(head, name, packed);
    directory.push(entry, name);
    offset += head.length + name.length + packed.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, index, end]);
};
