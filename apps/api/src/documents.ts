import { conventionDocuments, conventionFiles } from '@entente/conventions/api/documents';
import { evaluationDocuments, evaluationFiles } from '@entente/evaluations/api/documents';
import { identitySheetDocuments } from '@entente/identity-sheets/api/documents';
import type { DocumentRegistry, FileRegistry } from '@entente/platform/pdf';

/** Every document that the product draws, by kind. A domain adds its own; threads look them up by name. */
export const documents: DocumentRegistry = {
  ...conventionDocuments,
  ...identitySheetDocuments,
  ...evaluationDocuments,
};

/** Every other file that the product writes, by kind: in the same threads, their libraries loaded with the first one. */
export const files: FileRegistry = { ...conventionFiles, ...evaluationFiles };
