import { type DocumentSpec, type RenderedPdf, renderPdf } from '../render-pdf';

/** Turns a content into a document; a method type, so that each function may name its own content. */
export type DocumentMaker = { make(content: unknown): DocumentSpec }['make'];

/** Documents by kind: functions cannot cross threads, names can. */
export type DocumentRegistry = Readonly<Record<string, DocumentMaker>>;

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
