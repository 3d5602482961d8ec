import { Injectable } from '@nestjs/common';
import type {
  Entry,
  FieldCode,
  Publication,
  PublicationDecision,
  RecordDecision,
  SheetRecord,
} from '@entente/identity-sheets/domain';
import { type FactAuthor, Facts, newId, type Tx } from '@entente/platform/api';
import { toFacts } from './sheet-facts';
import { SheetFieldRow, SheetPublicationRow, SheetRow } from './sheet.rows';

/** The organisation's sheet: its record field by field, and what was published of it. */
@Injectable()
export class SheetStore {
  constructor(private readonly facts: Facts) {}

  /** Null until somebody writes. */
  async find(tx: Tx): Promise<string | null> {
    const row = await tx.createQueryBuilder(SheetRow, 's').getOne();
    return row?.id ?? null;
  }

  /** One writer at a time; the sheet comes to be with its first writer. */
  async lock(tx: Tx, { tenantId }: FactAuthor): Promise<string> {
    await tx.query(
      `insert into identity_sheet (tenant_id, id) values ($1, $2) on conflict on constraint identity_sheet_one do nothing`,
      [tenantId, newId()],
    );
    const row = await tx.createQueryBuilder(SheetRow, 's').setLock('pessimistic_write').getOneOrFail();
    return row.id;
  }

  async record(tx: Tx): Promise<SheetRecord> {
    const rows = await tx.createQueryBuilder(SheetFieldRow, 'f').getMany();
    return Object.fromEntries(rows.map((row) => [row.code, toEntry(row)]));
  }

  /** Saves the fields that a decision changed. */
  async save(
    tx: Tx,
    author: FactAuthor,
    { sheetId, before }: { readonly sheetId: string; readonly before: SheetRecord },
    { record, facts }: RecordDecision,
  ): Promise<void> {
    const changed = facts.flatMap((fact) => ('code' in fact ? [fact.code] : []));
    for (const code of new Set(changed)) await this.saveField(tx, author, sheetId, [code, record[code]]);
    const told = facts.filter(
      (fact) => fact.type !== 'field-written' || !isSameSitting(author, before, fact.code, record),
    );
    await this.facts.append(tx, author, toFacts(sheetId, told));
  }

  async publish(
    tx: Tx,
    author: FactAuthor,
    { sheetId, at }: { readonly sheetId: string; readonly at: Date },
    { publication, facts }: PublicationDecision,
  ): Promise<void> {
    const { version, publishedOn, publishedBy, record, stale } = publication;
    await tx.insert(SheetPublicationRow, {
      tenantId: author.tenantId,
      sheetId,
      version,
      publishedAt: at,
      publishedOn,
      publishedBy,
      record,
      stale: [...stale],
    });
    await this.facts.append(tx, author, toFacts(sheetId, facts));
  }

  async lastPublication(tx: Tx): Promise<(Publication & Pick<SheetPublicationRow, 'publishedAt'>) | null> {
    const [row] = await tx.createQueryBuilder(SheetPublicationRow, 'p').orderBy('p.version', 'DESC').limit(1).getMany();
    return row ?? null;
  }

  /** The newest first, without their records. */
  publications(tx: Tx): Promise<Omit<SheetPublicationRow, 'record'>[]> {
    return tx
      .createQueryBuilder(SheetPublicationRow, 'p')
      .select(['p.tenantId', 'p.sheetId', 'p.version', 'p.publishedAt', 'p.publishedOn', 'p.publishedBy', 'p.stale'])
      .orderBy('p.version', 'DESC')
      .limit(100)
      .getMany();
  }

  private async saveField(
    tx: Tx,
    { tenantId }: FactAuthor,
    sheetId: string,
    [code, entry]: readonly [FieldCode, Entry | undefined],
  ): Promise<void> {
    if (!entry) return;
    const { value, writtenBy, writtenOn, verifiedOn, visibility, revision } = entry;
    await tx.query(
      `insert into identity_sheet_field
         (tenant_id, sheet_id, code, value, written_by, written_on, verified_on, visibility, revision)
       values ($1, $2, $3, $4::jsonb, $5, $6, $7, $8, $9)
       on conflict on constraint identity_sheet_field_pkey do update
         set value = excluded.value, written_by = excluded.written_by, written_on = excluded.written_on,
             verified_on = excluded.verified_on, visibility = excluded.visibility, revision = excluded.revision`,
      [tenantId, sheetId, code, JSON.stringify(value), writtenBy, writtenOn, verifiedOn, visibility, revision],
    );
  }
}

const toEntry = ({ value, writtenBy, writtenOn, verifiedOn, visibility, revision }: SheetFieldRow): Entry => ({
  value,
  writtenBy,
  writtenOn,
  verifiedOn,
  visibility,
  revision,
});

// A field saves itself at each pause: the history tells once that somebody filled it in on a day, not at each pause.
const isSameSitting = ({ id }: FactAuthor, before: SheetRecord, code: FieldCode, after: SheetRecord): boolean =>
  before[code]?.writtenBy === id && before[code]?.writtenOn === after[code]?.writtenOn;
