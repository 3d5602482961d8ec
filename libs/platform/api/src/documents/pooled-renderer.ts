import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { DocumentRegistry, FileRegistry, PdfPool, RenderedPdf } from '@entente/platform/pdf';
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
  busy: {
    kind: 'unavailable',
    title: {
      fr: 'Beaucoup de documents se préparent en même temps. Rien n’est perdu : réessayez dans {wait}.',
      en: 'Many documents are being made at once. Nothing is lost: try again in {wait}.',
    },
  },
  interrupted: {
    kind: 'unavailable',
    title: {
      fr: 'Ce document n’a pas pu être préparé jusqu’au bout. Rien n’est perdu : réessayez dans {wait}.',
      en: 'This document could not be made to its end. Nothing is lost: try again in {wait}.',
    },
  },
});

const log = new Logger('documents');

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
  constructor(
    private readonly documents: Readonly<Record<string, (content: never) => unknown>>,
    private readonly files: FileRegistry = {},
  ) {
    super();
  }

  async render(kind: string, content: unknown): Promise<RenderedPdf> {
    const { renderOrWrite } = await import('@entente/platform/pdf');
    const kinds = { documents: this.documents as DocumentRegistry, files: this.files };
    return renderOrWrite(kinds, kind, content).catch(toProblem);
  }
}

const RETRY_SECONDS = 10;

type Told = { readonly name?: string; readonly characters?: readonly string[]; readonly seconds?: number };

/** Errors cross threads and lazy modules: they are told by name, not by class. */
export const toProblem = (error: unknown): never => {
  const { name, characters = [], seconds = RETRY_SECONDS } = error as Told;
  if (name === 'UnprintableText') throw documentProblems.unprintable({ characters: characters.join(' ') });
  if (name === 'PdfPoolFull') throw documentProblems.busy({ seconds });
  if (name === 'PdfWorkerLost') {
    // The reader is told to come back; what stopped the thread is ours to look at.
    log.error(String(error));
    throw documentProblems.interrupted({ seconds });
  }
  throw error;
};
