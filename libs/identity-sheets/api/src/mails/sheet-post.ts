import { Injectable } from '@nestjs/common';
import { FileStore, type Mail, type MailAttachment, TenantDb, type TenantScope, type Tx } from '@entente/platform/api';
import { ExportStore } from '../persistence/export.store';
import type { SheetExportRow, SheetHandoverRow } from '../persistence/sheet.rows';
import { SheetSurroundings } from '../sheet-surroundings';
import { sheetMail } from './sheet-mail';

export type Waiting = { readonly handover: SheetHandoverRow; readonly row: SheetExportRow; readonly mail: Mail };

/** Puts a waiting mail together, read when it leaves. */
@Injectable()
export class SheetPost {
  constructor(
    private readonly db: TenantDb,
    private readonly exports: ExportStore,
    private readonly surroundings: SheetSurroundings,
    private readonly files: FileStore,
  ) {}

  read(scope: TenantScope, handoverId: string): Promise<Waiting | null> {
    return this.db.readInTenant(scope, async (tx) => {
      const handover = await this.exports.handover(tx, handoverId);
      if (handover?.state !== 'queued') return null;
      const row = await this.exports.find(tx, handover.exportId);
      return { handover, row, mail: await this.mail(tx, handover, row) };
    });
  }

  private async mail(tx: Tx, handover: SheetHandoverRow, row: SheetExportRow): Promise<Mail> {
    const { organisation, sender, reader } = await this.people(tx, handover);
    const words = sheetMail({
      ...handover,
      language: row.language,
      name: reader,
      sender: sender?.name ?? organisation,
      organisation,
      number: row.number,
    });
    return {
      ...words,
      to: handover.recipient,
      language: row.language,
      senderName: sender ? `${sender.name} (${organisation})` : organisation,
      ...(sender ? { replyTo: sender.email } : {}),
      attachments: [await this.attachment(tx, row)],
      messageKey: `identity-sheet:${handover.id}`,
    };
  }

  private async people(tx: Tx, { notedBy, contactId }: SheetHandoverRow) {
    const { organisations, partners } = this.surroundings;
    const contacts = await partners.contactNames(tx, contactId ? [contactId] : []);
    return {
      organisation: (await organisations.identity(tx)).name,
      sender: (await organisations.members(tx, [notedBy])).get(notedBy),
      reader: contacts.get(contactId ?? '') ?? null,
    };
  }

  private async attachment(tx: Tx, { sha256, number }: SheetExportRow): Promise<MailAttachment> {
    const file = await this.files.getIn(tx, sha256);
    if (!file) throw new Error(`The file of ${number} is missing from the store.`);
    return { filename: `fiche-${number}.pdf`, mediaType: 'application/pdf', bytes: file.bytes };
  }
}
