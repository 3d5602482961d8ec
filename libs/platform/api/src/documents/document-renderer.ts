import type { DocumentRegistry, RenderedPdf } from '@entente/platform/pdf';

/** Draws a document of a known kind. Slow: never called inside a transaction. */
export abstract class DocumentRenderer {
  abstract render(kind: string, content: unknown): Promise<RenderedPdf>;
}

/** The kinds that each domain can draw, collected by the application for its PDF threads. */
export type { DocumentRegistry };
