import { type DocumentRegistry } from '@entente/platform/pdf';
import { conventionDocument } from './convention-document';
import { evidenceDocument } from './evidence-document';

/** The documents of a convention, by kind. */
export const conventionDocuments: DocumentRegistry = {
  convention: conventionDocument,
  'signing-evidence': evidenceDocument,
};
