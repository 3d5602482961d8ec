import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { can } from '@entente/access/domain';
import { type Contact, isInFunction } from '@entente/partners/domain';
import { decodeCursor, encodeCursor, FileStore, TenantDb, type Tx } from '@entente/platform/api';
import { sheetProblems } from '@entente/identity-sheets/domain';
import { SheetStores } from '../persistence/sheet-stores';
import type { SheetExportRow, SheetHandoverRow } from '../persistence/sheet.rows';
import { toPublicationView } from '../record/read-sheet';
import type { SheetPublicationView } from '../record/sheet.views';
import { SheetSurroundings } from '../sheet-surroundings';
import type { ExportListQuery } from './export.bodies';
import type {
  ExportAction,
  HandoverView,
  SheetContactView,
  SheetExportPageView,
  SheetExportView,
} from './export.views';

type Names = ReadonlyMap<string, { readonly name: string }>;

/** Which sheet went to whom, and when. */
@Injectable()
export class ReadExports {
  constructor(
    private readonly db: TenantDb,
    private readonly stores: SheetStores,
    private readonly surroundings: SheetSurroundings,
    private readonly files: FileStore,
  ) {}

  execute(actor: Member, id: string): Promise<SheetExportView> {
    return this.db.readInTenant(actor, (tx) => this.view(tx, actor, id));
  }

  async view(tx: Tx, actor: Member, id: string): Promise<SheetExportView> {
    const row = await this.stores.exports.find(tx, id);
    const [view] = await this.views(tx, actor, [row]);
    if (!view) throw sheetProblems['export-not-found']();
    const contacts = row.partnerId ? await this.contacts(tx, actor, row.partnerId) : [];
    return { ...view, contacts };
  }

  list(actor: Member, { partner, after, limit = 30 }: ExportListQuery): Promise<SheetExportPageView> {
    return this.db.readInTenant(actor, async (tx) => {
      const { rows, total } = await this.stores.exports.page(tx, {
        partner,
        after: decodeCursor(after),
        limit: limit + 1,
      });
      const shown = rows.slice(0, limit);
      const last = rows.length > limit ? shown.at(-1) : undefined;
      return {
        items: await this.views(tx, actor, shown),
        total,
        publications: await this.publications(tx),
        next: last ? encodeCursor(last.preparedAt.toISOString(), last.id) : null,
      };
    });
  }

  async file(actor: Member, id: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const row = await this.db.readInTenant(actor, (tx) => this.stores.exports.find(tx, id));
    const file = await this.files.get(actor, row.sha256);
    if (!file) throw sheetProblems['export-not-found']();
    return { name: `fiche-${row.number}.pdf`, bytes: file.bytes };
  }

  private async publications(tx: Tx): Promise<SheetPublicationView[]> {
    const rows = await this.stores.sheets.publications(tx);
    const authors = rows.map(({ publishedBy }) => publishedBy);
    const names = await this.surroundings.organisations.members(tx, authors);
    return rows.map((row) => toPublicationView(row, names));
  }

  private async views(tx: Tx, actor: Member, rows: readonly SheetExportRow[]): Promise<SheetExportView[]> {
    const handovers = await this.stores.exports.handovers(
      tx,
      rows.map(({ id }) => id),
    );
    const authors = [...rows.map(({ preparedBy }) => preparedBy), ...handovers.map(({ notedBy }) => notedBy)];
    const members = await this.surroundings.organisations.members(tx, authors);
    const contacts = await this.surroundings.partners.contactNames(
      tx,
      handovers.flatMap(({ contactId }) => contactId ?? []),
    );
    return rows.map((row) => ({
      ...exportView(row, members),
      handovers: handovers
        .filter(({ exportId }) => exportId === row.id)
        .map((handover) => handoverView(handover, members, contacts)),
      contacts: [],
      allowedActions: allowedOn(actor),
    }));
  }

  /** Who can be written to: for those who may see direct lines only. */
  private async contacts(tx: Tx, { roles }: Member, partnerId: string): Promise<SheetContactView[]> {
    if (!can(roles, 'partners:read-phones')) return [];
    const { contacts } = await this.surroundings.partners.read(tx, partnerId);
    const today = await this.surroundings.today(tx);
    return contacts
      .filter((contact) => contact.email !== '' && isInFunction(contact, today))
      .map((contact) => ({ id: contact.id, name: contact.name, title: titleOf(contact), email: contact.email }));
  }
}

const titleOf = ({ functions }: Contact): string => functions.at(-1)?.title ?? '';

const allowedOn = ({ roles }: Member): ExportAction[] => [
  ...(can(roles, 'identity-sheet:export') ? (['send', 'note-paper'] as const) : []),
  ...(can(roles, 'documents:download') ? (['download'] as const) : []),
];

const exportView = (row: SheetExportRow, members: Names) => ({
  id: row.id,
  number: row.number,
  partnerId: row.partnerId,
  partnerName: row.partnerName,
  language: row.language,
  publicationVersion: row.publicationVersion,
  preparedAt: row.preparedAt.toISOString(),
  preparedOn: row.sheet.preparedOn,
  preparedBy: members.get(row.preparedBy)?.name ?? null,
});

const handoverView = (row: SheetHandoverRow, members: Names, contacts: ReadonlyMap<string, string>): HandoverView => ({
  id: row.id,
  means: row.means,
  to: row.recipient,
  contactName: row.contactId ? (contacts.get(row.contactId) ?? null) : null,
  on: row.onDay,
  state: row.state,
  refusal: row.refusal,
  notedBy: members.get(row.notedBy)?.name ?? null,
});
