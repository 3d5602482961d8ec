import { type DocumentRegistry, type FileRegistry } from '@entente/platform/pdf';
import { conventionDocument } from './convention-document';
import { type ConventionWordContent } from '../exchange/word/word-content';
import { evidenceDocument } from './evidence-document';

/** The documents of a convention, by kind. */
export const conventionDocuments: DocumentRegistry = {
  convention: conventionDocument,
  'signing-evidence': evidenceDocument,
};

/** What is handed to other tools. The library is read with the first of them: threads that draw PDFs never need it. */
export const conventionFiles: FileRegistry = {
  'convention-word': async (content: ConventionWordContent) =>
    (await import('../exchange/word/write-word')).writeWord(content),
};
