import { decodeLogo, type DocumentRegistry } from '@entente/platform/pdf';
import type { SheetDocumentContent } from './contents';
import { sheetDocumentKind } from './kinds';
import { sheetDocument } from './sheet-document';

/** The documents of this domain, by kind, for the threads that draw. */
export const identitySheetDocuments: DocumentRegistry = {
  [sheetDocumentKind](content: SheetDocumentContent) {
    return sheetDocument(content, content.logo && decodeLogo(content.logo));
  },
};
