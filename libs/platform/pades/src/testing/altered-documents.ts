import { deflateSync } from 'node:zlib';
import { type ChangedObject, appendRevision } from '../file/append-revision';
import { PdfFile } from '../file/pdf-file';
import { type PdfStream, type PdfValue, array, dict, name, number, numbers, ref, withEntries } from '../file/pdf-value';
import { entry, nameEntry } from '../file/read-entries';

/** The file with an update appended by somebody who holds no key: earlier signatures stay good for most viewers. */
export const withUpdate = (bytes: Uint8Array, changes: (file: PdfFile) => ChangedObject[]): Buffer => {
  const file = new PdfFile(bytes);
  return appendRevision(file, changes(file)).bytes;
};

/** Another text on the first page. */
export const otherPageContent = (file: PdfFile): ChangedObject[] => {
  const contents = firstPage(file).page.entries.get('Contents');
  if (contents?.kind !== 'ref') throw new Error('the page has no content of its own');
  return [{ number: contents.number, value: stream('BT ET') }];
};

/** A white note over the text. */
export const overlayAnnotation = (file: PdfFile): ChangedObject[] => {
  const { number: pageNumber, page } = firstPage(file);
  const note = dict({
    Type: name('Annot'),
    Subtype: name('Square'),
    Rect: numbers(50, 600, 500, 780),
    F: number(4),
    IC: numbers(1, 1, 1),
    AP: dict({ N: ref(file.size() + 1) }),
  });
  const annotations = array(...file.list(entry(page, 'Annots')), ref(file.size()));
  return [
    { number: pageNumber, value: withEntries(page, { Annots: annotations }) },
    { number: file.size(), value: note },
    {
      number: file.size() + 1,
      value: stream('1 1 1 rg 0 0 450 180 re f', {
        Type: name('XObject'),
        Subtype: name('Form'),
        BBox: numbers(0, 0, 450, 180),
      }),
    },
  ];
};

/** Another convention.json under the same name. */
export const otherAttachment = (file: PdfFile): ChangedObject[] => {
  const attachment = objectNumbers(file).find((candidate) => {
    const value = file.object(candidate)?.value;
    return value?.kind === 'stream' && nameEntry(value.dict, 'Type') === 'EmbeddedFile';
  });
  if (attachment === undefined) throw new Error('the document has no attachment');
  return [{ number: attachment, value: stream('{"number":"forged"}', { Type: name('EmbeddedFile') }) }];
};

/** Other metadata. */
export const otherMetadata = (file: PdfFile): ChangedObject[] => {
  const metadata = entry(file.catalog(), 'Metadata');
  if (metadata?.kind !== 'ref') throw new Error('the document has no metadata');
  return [{ number: metadata.number, value: stream('<x/>', { Type: name('Metadata'), Subtype: name('XML') }) }];
};

/** The same bytes with one bit changed. */
export const withFlippedBit = (bytes: Uint8Array, position: number, bit: number): Buffer => {
  const flipped = Buffer.from(bytes);
  flipped[position] = (flipped[position] ?? 0) ^ (1 << bit);
  return flipped;
};

const stream = (content: string, entries: Record<string, PdfValue> = {}): PdfStream => {
  const raw = deflateSync(Buffer.from(content));
  return { kind: 'stream', dict: dict({ ...entries, Filter: name('FlateDecode'), Length: number(raw.length) }), raw };
};

const firstPage = (file: PdfFile): ReturnType<PdfFile['pages']>[number] => {
  const [page] = file.pages();
  if (!page) throw new Error('the document has no page');
  return page;
};

const objectNumbers = (file: PdfFile): number[] => Array.from({ length: file.size() }, (_, index) => index);
