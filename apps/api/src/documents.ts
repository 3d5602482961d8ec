import { evaluationDocuments } from '@entente/evaluations/api/documents';
import type { DocumentRegistry } from '@entente/platform/pdf';

/** Every document that the product draws, by kind. A domain adds its own; threads look them up by name. */
export const documents: DocumentRegistry = { ...evaluationDocuments };
