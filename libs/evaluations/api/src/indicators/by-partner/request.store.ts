import { Injectable } from '@nestjs/common';
import { cellKey, type IndicatorRequest, type RequestedCell, requestProblems } from '@entente/evaluations/domain';
import { type TenantScope, type Tx, withConstraints } from '@entente/platform/api';
import { IndicatorRequestCellRow, IndicatorRequestRow } from './request.rows';

/** A request with what lists and mails say of it. */
export type StoredRequest = IndicatorRequest &
  Pick<
    IndicatorRequestRow,
    'partnershipId' | 'partnerId' | 'askedBy' | 'askedAt' | 'openedAt' | 'decidedBy' | 'decidedAt'
  >;

const shownRequests = 20;

const toCell = (row: IndicatorRequestCellRow): RequestedCell => {
  const { code, period, side, parts, reliability, comment, version, verdict, returnReason } = row;
  return { code, period, side, entry: { parts, reliability, comment, reason: '' }, version, verdict, returnReason };
};

const toRequest = ({ name, email, ...row }: IndicatorRequestRow, cells: readonly IndicatorRequestCellRow[]) => ({
  ...row,
  person: { name, email },
  cells: cells.filter(({ requestId }) => requestId === row.id).map(toCell),
});

const stateOf = ({ version, verdict, returnReason }: RequestedCell): string =>
  [version, verdict, returnReason].join(' ');

/** What was asked of people of the partner, and what they said. */
@Injectable()
export class RequestStore {
  /** The latest requests of a partnership: what is open, and enough of the past to read it. */
  async ofPartnership(tx: Tx, partnershipId: string): Promise<readonly StoredRequest[]> {
    const rows = await tx
      .createQueryBuilder(IndicatorRequestRow, 'r')
      .where('r.partnership_id = :partnershipId', { partnershipId })
      .orderBy(`(r.status <> 'settled' and r.withdrawn_at is null)`, 'DESC')
      .addOrderBy('r.asked_at', 'DESC')
      .addOrderBy('r.id')
      .limit(shownRequests)
      .getMany();
    return this.withCells(tx, rows);
  }

  async find(tx: Tx, id: string): Promise<StoredRequest | null> {
    const row = await tx.createQueryBuilder(IndicatorRequestRow, 'r').where('r.id = :id', { id }).getOne();
    return row && ((await this.withCells(tx, [row]))[0] ?? null);
  }

  /** Held until the end of the transaction: two tabs write one after the other. */
  async lock(tx: Tx, id: string, partnershipId?: string): Promise<StoredRequest> {
    const row = await tx
      .createQueryBuilder(IndicatorRequestRow, 'r')
      .where('r.id = :id', { id })
      .setLock('pessimistic_write')
      .getOne();
    if (!row || (partnershipId !== undefined && row.partnershipId !== partnershipId)) {
      throw requestProblems['not-found']();
    }
    const [request] = await this.withCells(tx, [row]);
    if (!request) throw requestProblems['not-found']();
    return request;
  }

  async insert(
    tx: Tx,
    { tenantId, id: askedBy }: TenantScope & { readonly id: string },
    {
      partnershipId,
      partnerId,
      askedAt,
      request,
    }: {
      readonly partnershipId: string;
      readonly partnerId: string;
      readonly askedAt: Date;
      readonly request: IndicatorRequest;
    },
  ): Promise<void> {
    const { id, person, period, status, cells } = request;
    await withConstraints({ indicator_request_one: () => requestProblems['already-asked']() }, () =>
      tx.insert(IndicatorRequestRow, {
        tenantId,
        id,
        partnershipId,
        partnerId,
        ...person,
        period,
        status,
        askedBy,
        askedAt,
      }),
    );
    const rows = cells.map(({ entry, version, verdict, returnReason, ...place }, rank) => {
      const { parts, reliability, comment } = entry;
      return { tenantId, requestId: id, rank, ...place, parts, reliability, comment, version, verdict, returnReason };
    });
    await tx.insert(IndicatorRequestCellRow, rows as object[]);
  }

  async save(tx: Tx, { tenantId }: TenantScope, before: IndicatorRequest, after: StoredRequest): Promise<void> {
    const { id, status, handedInAt, decidedBy, decidedAt, withdrawnAt } = after;
    await tx.update(IndicatorRequestRow, { tenantId, id }, { status, handedInAt, decidedBy, decidedAt, withdrawnAt });
    const states = new Map(before.cells.map((cell) => [cellKey(cell), stateOf(cell)]));
    const changed = after.cells.filter((cell) => states.get(cellKey(cell)) !== stateOf(cell));
    if (changed.length === 0) return;
    await tx.query(
      `update indicator_request_cell c set
         parts = given.parts, reliability = given.reliability, comment = given.comment, version = given.version,
         verdict = given.verdict, return_reason = given."returnReason"
       from jsonb_to_recordset($2::jsonb) as given (code text, period text, side text, parts jsonb, reliability text,
         comment text, version int, verdict text, "returnReason" text)
       where c.request_id = $1 and c.code = given.code and c.period = given.period and c.side = given.side`,
      [id, JSON.stringify(changed.map(({ entry, ...cell }) => ({ ...cell, ...entry })))],
    );
  }

  async noteOpening(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.query('update indicator_request set opened_at = $2 where id = $1 and opened_at is null', [id, at]);
  }

  private async withCells(tx: Tx, rows: readonly IndicatorRequestRow[]): Promise<readonly StoredRequest[]> {
    if (rows.length === 0) return [];
    const cells = await tx
      .createQueryBuilder(IndicatorRequestCellRow, 'c')
      .where('c.request_id = any(:ids::uuid[])', { ids: rows.map(({ id }) => id) })
      .orderBy('c.rank')
      .getMany();
    return rows.map((row) => toRequest(row, cells));
  }
}
