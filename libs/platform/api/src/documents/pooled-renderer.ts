import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { PdfPool, RenderedPdf } from '@entente/platform/pdf';
import { problemCatalogue } from '@entente/platform/kernel';
import { DocumentRenderer } from './document-renderer';

export const documentProblems = problemCatalogue('document', {
  unprintable: {
    kind: 'invalid',
    title: {
      fr: 'Ces caractères ne peuvent pas être imprimés : {characters}. Remplacez-les, puis recommencez.',
      en: 'These characters cannot be printed: {characters}. Replace them and try again.',
    },
  },
});

export type PooledRendererOptions = { readonly workerUrl: URL; readonly size: number };

/** Draws in worker threads, started with the first document: a process that draws none pays nothing. */
@Injectable()
export class PooledRenderer extends DocumentRenderer implements OnApplicationShutdown {
  private pool: Promise<PdfPool> | null = null;

  constructor(private readonly options: PooledRendererOptions) {
    super();
  }

  async render(kind: string, content: unknown): Promise<RenderedPdf> {
    this.pool ??= import('@entente/platform/pdf').then(({ createPdfPool }) => createPdfPool(this.options));
    const pool = await this.pool;
    return pool.render(kind, content).catch(toProblem);
  }

  async onApplicationShutdown(): Promise<void> {
    await (await this.pool)?.close();
  }
}

/** Draws in the calling thread: for tests, where no built worker file exists. */
export class InlineRenderer extends DocumentRenderer {
  constructor(private readonly registry: Readonly<Record<string, (content: never) => unknown>>) {
    super();
  }

  async render(kind: string, content: unknown): Promise<RenderedPdf> {
    const { renderDocument } = await import('@entente/platform/pdf');
    return Promise.resolve()
      .then(() => renderDocument(this.registry as Parameters<typeof renderDocument>[0], kind, content))
      .catch(toProblem);
  }
}

/** Errors cross threads and lazy modules: they are told by name, not by class. */
const toProblem = (error: unknown): never => {
  const { name, characters } = error as { name?: string; characters?: readonly string[] };
  if (name === 'UnprintableText') throw documentProblems.unprintable({ characters: (characters ?? []).join(' ') });
  throw error;
};
