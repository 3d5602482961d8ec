import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { type Handover, handOver, sheetProblems } from '@entente/identity-sheets/domain';
import { TenantDb, type Tx } from '@entente/platform/api';
import { OutgoingSheets } from '../mails/outgoing-sheets';
import { ExportStore } from '../persistence/export.store';
import type { SheetExportRow, SheetHandoverRow } from '../persistence/sheet.rows';
import { assertMaySeeAddresses } from '../sheet.policy';
import { SheetSurroundings } from '../sheet-surroundings';
import type { PaperHandoverBody, SheetMailBody } from './export.bodies';
import type { SheetExportView } from './export.views';
import { ReadExports } from './read-exports';

type Addressee = { readonly contactId: string | null; readonly to: string };

/** Sends a sheet by mail, or notes that it was handed over on paper. */
@Injectable()
export class HandOverSheet {
  constructor(
    private readonly db: TenantDb,
    private readonly exports: ExportStore,
    private readonly surroundings: SheetSurroundings,
    private readonly outgoing: OutgoingSheets,
    private readonly read: ReadExports,
  ) {}

  async send(actor: Member, exportId: string, body: SheetMailBody): Promise<SheetExportView> {
    await this.outgoing.admit(actor);
    return this.db.inTenant(actor, async (tx) => {
      const row = await this.exports.find(tx, exportId);
      const today = await this.surroundings.today(tx);
      const { contactId, to } = await this.addressee(tx, actor, row, body);
      const { handover } = handOver(row.sheet, { means: 'email', to, on: today }, today);
      const now = this.surroundings.clock.now();
      // Settled with the request, so that a mail tried twice says the same twice.
      const withNotice = contactId === null || (await this.surroundings.partners.informOnce(tx, contactId, now));
      const noted = { contactId, message: body.message, withNotice, state: 'queued' as const };
      const isNew = await this.exports.note(tx, this.rowOf(actor, row, { id: body.id, handover, ...noted }));
      if (isNew) await this.outgoing.enqueue(tx, actor, body.id);
      return this.read.view(tx, actor, exportId);
    });
  }

  notePaper(actor: Member, exportId: string, { id, to, on }: PaperHandoverBody): Promise<SheetExportView> {
    return this.db.inTenant(actor, async (tx) => {
      const row = await this.exports.find(tx, exportId);
      const { handover, facts } = handOver(row.sheet, { means: 'paper', to, on }, await this.surroundings.today(tx));
      const noted = { contactId: null, message: '', withNotice: false, state: 'given' as const };
      if (await this.exports.note(tx, this.rowOf(actor, row, { id, handover, ...noted }))) {
        await this.exports.append(tx, actor, row, facts);
      }
      return this.read.view(tx, actor, exportId);
    });
  }

  private async addressee(tx: Tx, actor: Member, row: SheetExportRow, body: SheetMailBody): Promise<Addressee> {
    if (body.contactId === null) return { contactId: null, to: body.to };
    assertMaySeeAddresses(actor);
    const known = row.partnerId ? await this.surroundings.partners.read(tx, row.partnerId) : null;
    const contact = known?.contacts.find(({ id }) => id === body.contactId);
    if (!contact) throw sheetProblems['invalid-handover']({}, [{ pointer: '/contactId', code: 'choice' }]);
    return { contactId: contact.id, to: contact.email };
  }

  private rowOf(
    { id: notedBy, tenantId }: Member,
    { id: exportId }: SheetExportRow,
    {
      handover,
      ...noted
    }: Pick<SheetHandoverRow, 'id' | 'contactId' | 'message' | 'withNotice' | 'state'> & {
      readonly handover: Handover;
    },
  ): SheetHandoverRow {
    const { means, to: recipient, on: onDay } = handover;
    const notedAt = this.surroundings.clock.now();
    return { ...noted, tenantId, exportId, means, recipient, onDay, refusal: '', notedBy, notedAt };
  }
}
