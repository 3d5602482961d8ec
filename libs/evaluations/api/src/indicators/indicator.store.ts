import { Injectable } from '@nestjs/common';
import type { FollowedIndicator, IndicatorCell, SavedCell } from '@entente/evaluations/domain';
import { type FactAuthor, SystemClock, type Tx } from '@entente/platform/api';
import { IndicatorBoardRow, IndicatorValueRow } from './indicator.rows';
import { CatalogueStore } from './own/catalogue.store';

/** What a partnership chose to follow; version 0 while it never chose. */
export type StoredBoard = { readonly followed: readonly FollowedIndicator[]; readonly version: number };

/** A cell, and who wrote it last. */
export type StoredCell = IndicatorCell & {
  readonly by: string;
  readonly at: Date;
  /** Who of the partner gave it; empty when it is ours. */
  readonly from: string;
};

/** What is written, and by which request of the partner it came. */
export type CellsToSave = {
  readonly partnershipId: string;
  readonly cells: readonly SavedCell[];
  readonly requestId?: string;
};

@Injectable()
export class IndicatorStore {
  constructor(
    private readonly clock: SystemClock,
    readonly catalogues: CatalogueStore,
  ) {}

  /** Whoever comes second waits: a first choice has no row to lock. */
  async lock(tx: Tx, { tenantId }: FactAuthor, partnershipId: string): Promise<void> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `indicators ${tenantId} ${partnershipId}`,
    ]);
  }

  async board(tx: Tx, partnershipId: string): Promise<StoredBoard> {
    const row = await tx.findOneBy(IndicatorBoardRow, { partnershipId });
    return row ?? { followed: [], version: 0 };
  }

  /** The cells of a year and of the one before it, in one statement. */
  async cells(tx: Tx, partnershipId: string, year: number): Promise<StoredCell[]> {
    const rows = await tx
      .createQueryBuilder(IndicatorValueRow, 'v')
      .where('v.partnership_id = :partnershipId and v.year between :before and :year', {
        partnershipId,
        before: year - 1,
        year,
      })
      .orderBy('v.code')
      .addOrderBy('v.period')
      .addOrderBy('v.side')
      .getMany();
    const givers = await this.givers(tx, rows);
    return rows.map((row) => {
      const { code, period, side, parts, reliability, comment, reason, version, enteredBy, enteredAt } = row;
      const from = givers.get(row.requestId ?? '') ?? '';
      const entry = { parts, reliability, comment, reason };
      return { code, period, side, entry, version, by: enteredBy, at: enteredAt, from };
    });
  }

  private async givers(tx: Tx, rows: readonly IndicatorValueRow[]): Promise<ReadonlyMap<string, string>> {
    const ids = [...new Set(rows.flatMap(({ requestId }) => requestId ?? []))];
    if (ids.length === 0) return new Map();
    const named = await tx.query<{ id: string; name: string }[]>(
      'select id, name from indicator_request where id = any($1::uuid[])',
      [ids],
    );
    return new Map(named.map(({ id, name }) => [id, name]));
  }

  async choose(
    tx: Tx,
    { tenantId }: FactAuthor,
    partnershipId: string,
    { followed, version }: StoredBoard,
  ): Promise<void> {
    const kept = { followed: [...followed], version: version + 1, updatedAt: this.clock.now() };
    if (version === 0) await tx.insert(IndicatorBoardRow, { tenantId, partnershipId, ...kept } as object);
    else await tx.update(IndicatorBoardRow, { tenantId, partnershipId, version }, kept as object);
  }

  async save(tx: Tx, { tenantId, id }: FactAuthor, { partnershipId, cells, requestId }: CellsToSave): Promise<void> {
    const written = cells.filter(({ outcome }) => outcome === 'written');
    if (written.length === 0) return;
    await tx.query(
      `insert into indicator_value
         (tenant_id, partnership_id, code, period, side, year, parts, reliability, comment, reason, version, entered_by, entered_at, request_id)
       select $1::uuid, $2::uuid, code, period, side, left(period, 4)::int, parts, reliability, comment, reason, version, $3::uuid, $4::timestamptz, $6::uuid
       from jsonb_to_recordset($5::jsonb) as given (code text, period text, side text, parts jsonb, reliability text,
         comment text, reason text, version int)
       on conflict (tenant_id, partnership_id, code, period, side) do update set
         parts = excluded.parts, reliability = excluded.reliability, comment = excluded.comment,
         reason = excluded.reason, version = excluded.version, entered_by = excluded.entered_by,
         entered_at = excluded.entered_at, request_id = excluded.request_id`,
      [
        tenantId,
        partnershipId,
        id,
        this.clock.now(),
        JSON.stringify(
          written.map(({ code, period, side, entry, version }) => ({ code, period, side, version, ...entry })),
        ),
        requestId ?? null,
      ],
    );
  }
}
