import { createHash } from 'node:crypto';
import { type Block, cutBlocks } from './block';
import { Pen, rulerFor } from './document/pen';
import { type DocumentMeta, TaggedDocument } from './document/tagged-document';
import { type Frame, drawFrame, roomOn } from './frame';
import { page } from './theme';

/** A file inside the document, such as its text in a form that programs read. */
export interface Attachment {
  readonly name: string;
  readonly description: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}

/** Everything a document is made of. */
export interface DocumentSpec {
  readonly meta: DocumentMeta;
  readonly frame: Frame;
  readonly blocks: readonly Block[];
  readonly attachments?: readonly Attachment[];
  /** What the maker of the document wants to say of it to whoever asked, as plain data: it comes back with the bytes. */
  readonly remarks?: unknown;
}

/** A drawn document. */
export interface RenderedPdf {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly pageCount: number;
  readonly fieldNames: readonly string[];
  readonly remarks?: unknown;
}

/** Blocks of one page; a block that fits no page is drawn over its foot rather than lost. */
const nextPage = (blocks: readonly Block[], pen: Pen, room: number) => {
  const cut = cutBlocks(blocks, pen, pen.contentWidth, room);
  return cut.head.length > 0 || blocks.length === 0 ? cut : { head: blocks.slice(0, 1), tail: blocks.slice(1) };
};

const drawPage = (blocks: readonly Block[], pen: Pen, top: number): void => {
  let y = top;
  for (const block of blocks) {
    const height = block.height(pen, pen.contentWidth);
    block.draw(pen, { x: page.left, y, width: pen.contentWidth, height });
    y += height;
  }
};

const attach = (document: TaggedDocument, { name, description, mediaType, content }: Attachment, date: Date): void => {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content);
  const options = { name, description, type: mediaType, relationship: 'Data', creationDate: date, modifiedDate: date };
  Reflect.apply(document.file, document, [bytes, options]);
};

/** Draws a document: tagged PDF/A-3a and PDF/UA-1, the same bytes for the same content. */
export const renderPdf = ({ meta, frame, blocks, attachments = [], remarks }: DocumentSpec): RenderedPdf => {
  const ruler = rulerFor(meta, roomOn(frame, rulerFor(meta, page.height), 2).height);
  const document = new TaggedDocument(meta);
  const pen = new Pen(document, ruler);
  let left: readonly Block[] = blocks;
  for (let number = 1; number === 1 || left.length > 0; number += 1) {
    const room = roomOn(frame, ruler, number);
    document.addPage();
    const { head, tail } = nextPage(left, pen, room.height);
    drawPage(head, pen, room.top);
    left = tail;
  }
  const pageCount = document.bufferedPageRange().count;
  for (let index = 0; index < pageCount; index += 1) {
    document.switchToPage(index);
    drawFrame(pen, frame, index + 1, pageCount);
  }
  attachments.forEach((attachment) => attach(document, attachment, meta.createdAt));
  const bytes = document.finish();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const drawn = { bytes: new Uint8Array(bytes), sha256, pageCount, fieldNames: pen.fieldNames };
  return remarks === undefined ? drawn : { ...drawn, remarks };
};
