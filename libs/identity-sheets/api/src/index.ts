export { ExportSheet } from './exports/export-sheet';
export { HandOverSheet } from './exports/hand-over';
export { IdentitySheetDirectory, type SheetGiven, type SheetStanding } from './identity-sheet.directory';
export { IdentitySheetsModule, identitySheetsRows } from './identity-sheets.module';
export { WriteSheet } from './record/write-sheet';
