import { Injectable } from '@nestjs/common';
import { type SheetFact, sheetProblems } from '@entente/identity-sheets/domain';
import { type Cursor, type FactAuthor, Facts, type Tx } from '@entente/platform/api';
import { toFacts } from './sheet-facts';
import { SheetExportRow, SheetHandoverRow } from './sheet.rows';

export type ExportsWanted = {
  readonly partner?: string | undefined;
  readonly after: Cursor | null;
  readonly limit: number;
};

/** Sheets prepared for somebody, and to whom each went. */
@Injectable()
export class ExportStore {
  constructor(private readonly facts: Facts) {}

  async nextRank(tx: Tx, year: number): Promise<number> {
    const [row] = await tx.query<{ rank: number }[]>(
      'select coalesce(max(rank), 0) + 1 as rank from identity_sheet_export where year = $1',
      [year],
    );
    return row?.rank ?? 1;
  }

  async find(tx: Tx, id: string): Promise<SheetExportRow> {
    const row = await this.known(tx, id);
    if (!row) throw sheetProblems['export-not-found']();
    return row;
  }

  known(tx: Tx, id: string): Promise<SheetExportRow | null> {
    return tx.createQueryBuilder(SheetExportRow, 'e').where('e.id = :id', { id }).getOne();
  }

  async insert(
    tx: Tx,
    author: FactAuthor,
    row: Omit<SheetExportRow, 'tenantId'>,
    facts: readonly SheetFact[],
  ): Promise<void> {
    await tx.insert(SheetExportRow, { ...row, tenantId: author.tenantId });
    await this.facts.append(tx, author, toFacts(row.sheetId, facts, [row.id]));
  }

  /** The newest first, and how many there are. */
  async page(
    tx: Tx,
    { partner, after, limit }: ExportsWanted,
  ): Promise<{ readonly rows: SheetExportRow[]; readonly total: number }> {
    const wanted = tx.createQueryBuilder(SheetExportRow, 'e');
    if (partner) wanted.where('e.partner_id = :partner', { partner });
    const total = await wanted.getCount();
    const page = wanted.orderBy('e.prepared_at', 'DESC').addOrderBy('e.id', 'DESC').limit(limit);
    if (after) {
      page.andWhere('(e.prepared_at, e.id) < (:at::timestamptz, :id::uuid)', { at: after[0], id: after[1] });
    }
    return { rows: await page.getMany(), total };
  }

  handovers(tx: Tx, exportIds: readonly string[]): Promise<SheetHandoverRow[]> {
    return tx
      .createQueryBuilder(SheetHandoverRow, 'h')
      .where('h.export_id = any(:exportIds)', { exportIds: [...exportIds] })
      .orderBy('h.noted_at')
      .addOrderBy('h.id')
      .getMany();
  }

  handover(tx: Tx, id: string): Promise<SheetHandoverRow | null> {
    return tx.createQueryBuilder(SheetHandoverRow, 'h').where('h.id = :id', { id }).getOne();
  }

  /** False when the same hand-over was noted already: a double click. */
  async note(tx: Tx, row: SheetHandoverRow): Promise<boolean> {
    const { raw } = await tx
      .createQueryBuilder()
      .insert()
      .into(SheetHandoverRow)
      .values(row)
      .orIgnore()
      .returning('id')
      .execute();
    return Array.isArray(raw) && raw.length > 0;
  }

  /** What the mail server answered, once. */
  async settle(tx: Tx, id: string, answer: Pick<SheetHandoverRow, 'state' | 'refusal'>): Promise<boolean> {
    const { affected } = await tx
      .createQueryBuilder()
      .update(SheetHandoverRow)
      .set(answer)
      .where(`id = :id and state = 'queued'`, { id })
      .execute();
    return affected === 1;
  }

  async append(
    tx: Tx,
    author: FactAuthor,
    { sheetId, id }: Pick<SheetExportRow, 'sheetId' | 'id'>,
    facts: readonly SheetFact[],
  ): Promise<void> {
    await this.facts.append(tx, author, toFacts(sheetId, facts, [id]));
  }
}
