import { createHash } from 'node:crypto';
import { type DocumentSpec, type RenderedPdf, renderPdf } from '../render-pdf';

/** Turns a content into a document; a method type, so that each function may name its own content. */
export type DocumentMaker = { make(content: unknown): DocumentSpec }['make'];

/** Documents by kind: functions cannot cross threads, names can. */
export type DocumentRegistry = Readonly<Record<string, DocumentMaker>>;

/** Writes a file that is no PDF, in the same threads. */
export type FileWriter = { write(content: unknown): Promise<Uint8Array> }['write'];

/** Files by kind, beside the documents. */
export type FileRegistry = Readonly<Record<string, FileWriter>>;

/** Thrown when nobody registered a kind of document. */
export class UnknownDocumentKind extends Error {
  constructor(readonly kind: string) {
    super(`No document is registered as ${kind}`);
    this.name = 'UnknownDocumentKind';
  }
}

/** Draws a document of the registry in this thread: what tests and command lines use. */
export const renderDocument = (registry: DocumentRegistry, kind: string, content: unknown): RenderedPdf => {
  const make = Object.hasOwn(registry, kind) ? registry[kind] : undefined;
  if (!make) throw new UnknownDocumentKind(kind);
  return renderPdf(make(content));
};

/** A file travels as a drawn document does; it has no pages of its own. */
const writtenFile = async (write: FileWriter, content: unknown): Promise<RenderedPdf> => {
  const bytes = await write(content);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { bytes, sha256, pageCount: 0, fieldNames: [] };
};

/** Draws a document, or writes a file, whichever is registered under this kind. */
export const renderOrWrite = async (
  { documents, files }: { readonly documents: DocumentRegistry; readonly files: FileRegistry },
  kind: string,
  content: unknown,
): Promise<RenderedPdf> => {
  const write = Object.hasOwn(files, kind) ? files[kind] : undefined;
  return write ? writtenFile(write, content) : renderDocument(documents, kind, content);
};
