import { Module } from '@nestjs/common';
import { AccessModule } from '@entente/access/api';
import { sheetFaultWords } from '@entente/identity-sheets/domain';
import { PartnersModule } from '@entente/partners/api';
import { addFaultWords } from '@entente/platform/api';
import { ExportContent } from './exports/export-content';
import { ExportSheet } from './exports/export-sheet';
import { HandOverSheet } from './exports/hand-over';
import { ReadExports } from './exports/read-exports';
import { TailorSheet } from './exports/tailor-sheet';
import { IdentitySheetController } from './identity-sheet.controller';
import { IdentitySheetDirectory } from './identity-sheet.directory';
import { EmailSheet } from './mails/email-sheet';
import { OutgoingSheets } from './mails/outgoing-sheets';
import { SheetPost } from './mails/sheet-post';
import { ExportStore } from './persistence/export.store';
import { SheetStores } from './persistence/sheet-stores';
import {
  SheetExportRow,
  SheetFieldRow,
  SheetHandoverRow,
  SheetPublicationRow,
  SheetRow,
} from './persistence/sheet.rows';
import { SheetStore } from './persistence/sheet.store';
import { ReadSheet } from './record/read-sheet';
import { WriteSheet } from './record/write-sheet';
import { SheetExportsController } from './sheet-exports.controller';
import { SheetSurroundings } from './sheet-surroundings';

export const identitySheetsRows = [SheetRow, SheetFieldRow, SheetPublicationRow, SheetExportRow, SheetHandoverRow];

addFaultWords(sheetFaultWords);

@Module({
  imports: [AccessModule, PartnersModule],
  controllers: [IdentitySheetController, SheetExportsController],
  providers: [
    EmailSheet,
    ExportContent,
    ExportSheet,
    ExportStore,
    HandOverSheet,
    IdentitySheetDirectory,
    OutgoingSheets,
    ReadExports,
    ReadSheet,
    SheetPost,
    SheetStore,
    SheetStores,
    SheetSurroundings,
    TailorSheet,
    WriteSheet,
  ],
  exports: [IdentitySheetDirectory, WriteSheet, ExportSheet, HandOverSheet],
})
export class IdentitySheetsModule {}
