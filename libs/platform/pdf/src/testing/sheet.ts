import { type Block, type DocumentMeta, type DocumentSpec, type RenderedPdf, renderPdf } from '../index';

const meta: DocumentMeta = {
  title: 'Essai',
  author: 'Le Tilleul',
  language: 'fr-FR',
  createdAt: new Date('2026-11-09T10:30:00Z'),
};

/** A document of these blocks, with the least around them. */
export const sheetOf = (blocks: readonly Block[], change: Partial<DocumentMeta> = {}): DocumentSpec => ({
  meta: { ...meta, ...change },
  frame: { header: { left: 'En-tête' }, footer: { left: 'Pied' } },
  blocks,
});

/** The same, drawn. */
export const drawn = (blocks: readonly Block[], change: Partial<DocumentMeta> = {}): RenderedPdf =>
  renderPdf(sheetOf(blocks, change));
