import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { blockTitles, type Fit, sheetProblems } from '@entente/identity-sheets/domain';
import { FileStore, TenantDb, type Tx } from '@entente/platform/api';
import type { Language } from '@entente/platform/kernel';
import { SheetStores } from '../persistence/sheet-stores';
import { ExportContent, type PreparedSheet } from './export-content';
import type { SheetExportBody } from './export.bodies';
import type { SheetExportView } from './export.views';
import { ReadExports } from './read-exports';

// Somebody else may take the number while ours is drawn; the sheet is then drawn again with the next one.
const tries = 5;

/** Prepares a sheet for somebody: numbered without a gap, its file frozen. */
@Injectable()
export class ExportSheet {
  constructor(
    private readonly db: TenantDb,
    private readonly stores: SheetStores,
    private readonly content: ExportContent,
    private readonly files: FileStore,
    private readonly read: ReadExports,
  ) {}

  async execute(actor: Member, { id, ...wish }: SheetExportBody): Promise<SheetExportView> {
    for (let attempt = 1; attempt <= tries; attempt += 1) {
      const prepared = await this.db.readInTenant(actor, async (tx) =>
        (await this.stores.exports.known(tx, id)) ? null : this.content.prepare(tx, actor, wish),
      );
      if (!prepared || (await this.freeze(actor, id, prepared))) return this.read.execute(actor, id);
    }
    throw sheetProblems['too-many-at-once']();
  }

  private async freeze(actor: Member, id: string, prepared: PreparedSheet): Promise<boolean> {
    const { bytes, fit } = await this.content.draw(prepared);
    assertFits(fit, prepared.sheet.language);
    const sha256 = await this.files.put(actor, bytes, 'application/pdf');
    return this.db.inTenant(actor, async (tx) => {
      const sheetId = await this.stores.sheets.lock(tx, actor);
      if (await this.stores.exports.known(tx, id)) return true;
      if (!(await this.isStillNext(tx, prepared))) return false;
      const { sheet, facts, content, year, rank } = prepared;
      const row = {
        id,
        sheetId,
        year,
        rank,
        number: sheet.number,
        publicationVersion: sheet.publicationVersion,
        partnerId: sheet.target?.partnerId ?? null,
        partnerName: sheet.target?.name ?? '',
        language: sheet.language,
        sheet,
        sha256,
        preparedAt: content.createdAt,
        preparedBy: actor.id,
      };
      await this.stores.exports.insert(tx, actor, row, facts);
      return true;
    });
  }

  private async isStillNext(tx: Tx, { year, rank, sheet }: PreparedSheet): Promise<boolean> {
    const last = await this.stores.sheets.lastPublication(tx);
    return last?.version === sheet.publicationVersion && (await this.stores.exports.nextRank(tx, year)) === rank;
  }
}

const assertFits = ({ fits, overflow, lacking }: Fit, language: Language): void => {
  if (fits) return;
  throw sheetProblems['does-not-fit']({ overflow, titles: overflow.map((id) => blockTitles[id][language]), lacking });
};
