/** The kind of the sheet, as the threads that draw know it. */
export const sheetDocumentKind = 'identity-sheet';
