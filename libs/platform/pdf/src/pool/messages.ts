import { UnprintableText } from '../fonts/coverage';
import { type RenderedPdf } from '../render-pdf';
import { UnknownDocumentKind } from './registry';

/** What the pool asks of a worker. */
export interface RenderRequest {
  readonly id: number;
  readonly kind: string;
  readonly content: unknown;
}

/** An error as it crosses threads, which keep neither classes nor fields. */
export type Failure =
  | { readonly type: 'unprintable'; readonly characters: readonly string[] }
  | { readonly type: 'unknown-kind'; readonly kind: string }
  | { readonly type: 'other'; readonly message: string; readonly stack: string };

/** What a worker answers. */
export type WorkerAnswer =
  | { readonly type: 'ready' }
  | { readonly type: 'rendered'; readonly id: number; readonly pdf: RenderedPdf }
  | { readonly type: 'failed'; readonly id: number; readonly failure: Failure };

/** Thrown when a document function fails. */
export class DocumentFailed extends Error {
  constructor(message: string, stack: string) {
    super(message);
    this.name = 'DocumentFailed';
    this.stack = stack;
  }
}

/** An error made ready for its journey. */
export const failureOf = (error: unknown): Failure => {
  if (error instanceof UnprintableText) return { type: 'unprintable', characters: error.characters };
  if (error instanceof UnknownDocumentKind) return { type: 'unknown-kind', kind: error.kind };
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  return { type: 'other', message, stack };
};

/** The error of the other thread, in its own class again. */
export const errorOf = (failure: Failure): Error => {
  if (failure.type === 'unprintable') return new UnprintableText(failure.characters);
  if (failure.type === 'unknown-kind') return new UnknownDocumentKind(failure.kind);
  return new DocumentFailed(failure.message, failure.stack);
};
