import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  applySwot,
  factOf,
  forgetNotes,
  forgetNotesOn,
  type LoggedEvent,
  openSwot,
  replaySwot,
  type SwotAuthor,
  type SwotEvent,
  type SwotId,
  type SwotMode,
  swotProblems,
  type SwotState,
} from '@entente/evaluations/domain';
import { type FactAuthor, Facts, newId, Notices, SystemClock, type Tx, withConstraints } from '@entente/platform/api';
import { type Day, dayOf } from '@entente/platform/kernel';
import { SwotEventRow, SwotSessionRow } from './swot.rows';

/** A session with what stands beside it in its row. */
export type StoredSwot = Pick<
  SwotSessionRow,
  'id' | 'partnerId' | 'partnershipId' | 'reviewId' | 'mode' | 'code' | 'seq' | 'state' | 'heldOn' | 'openedAt'
>;

type Opening = Pick<SwotSessionRow, 'partnerId' | 'partnershipId' | 'reviewId'> & { readonly mode: SwotMode };

// Without letters and digits that look alike on a wall, and without vowels: no word comes out by chance.
const LETTERS = '23456789BCDFGHJKLMNPQRSTVWXZ';
const CODE_LENGTH = 6;

const newCode = (): string => Array.from({ length: CODE_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** The topic that tells of one session, as notices and rooms name it. */
export const topicOf = (id: string): string => `swot ${id}`;

const ownConstraints = { swot_session_one_open: () => swotProblems['already-running']() };

@Injectable()
export class SwotStore {
  constructor(
    private readonly facts: Facts,
    private readonly notices: Notices,
    readonly clock: SystemClock,
  ) {}

  async find(tx: Tx, id: string): Promise<StoredSwot> {
    const row = await tx.findOneBy(SwotSessionRow, { id: id as SwotId });
    if (!row) throw swotProblems['not-found']();
    return row;
  }

  async lock(tx: Tx, id: string): Promise<StoredSwot> {
    const row = await tx
      .createQueryBuilder(SwotSessionRow, 's')
      .where('s.id = :id', { id })
      .setLock('pessimistic_write')
      .getOne();
    if (!row) throw swotProblems['not-found']();
    return row;
  }

  async insert(tx: Tx, author: FactAuthor, opening: Opening): Promise<StoredSwot> {
    const now = this.clock.now();
    const row = {
      ...opening,
      tenantId: author.tenantId,
      id: newId() as SwotId,
      status: 'open' as const,
      code: await this.freeCode(tx),
      seq: 0,
      state: openSwot(opening.mode, now),
      heldOn: null,
      forgetOn: null,
      openedBy: author.id ?? '',
      openedAt: now,
      updatedAt: now,
    };
    await withConstraints(ownConstraints, () => tx.insert(SwotSessionRow, row));
    await this.tell(tx, author, row, ['swot-opened']);
    return row;
  }

  /** Writes what happened, and tells whoever listens once it is committed. */
  async append(
    tx: Tx,
    author: FactAuthor,
    stored: StoredSwot,
    { by, events }: { readonly by: SwotAuthor; readonly events: readonly SwotEvent[] },
  ): Promise<StoredSwot> {
    if (events.length === 0) return stored;
    const { tenantId } = author;
    const at = this.clock.now();
    const log = events.map((event): LoggedEvent => ({ at: at.toISOString(), by, event }));
    const state = log.reduce(applySwot, stored.state);
    const seq = stored.seq + events.length;
    await tx.insert(
      SwotEventRow,
      events.map((event, index) => ({
        tenantId,
        sessionId: stored.id,
        seq: stored.seq + index + 1,
        at,
        byKind: by.kind,
        byId: by.id,
        event,
      })) as object[],
    );
    const heldOn = state.closedOn;
    const forgetOn = forgetNotesOn(state, dayOf(at));
    const change = { state, seq, status: state.status, heldOn, forgetOn, updatedAt: at };
    await tx.update(SwotSessionRow, { tenantId, id: stored.id }, change as object);
    await this.notices.announce(tx, topicOf(stored.id));
    await this.tell(
      tx,
      author,
      stored,
      events.flatMap(({ type }) => factOf[type] ?? []),
    );
    return { ...stored, state, seq, heldOn };
  }

  /** The session as it was after an event, told again from its log; null when the log no longer reaches there. */
  async stateAt(tx: Tx, { id, mode, openedAt, seq: last }: StoredSwot, seq: number): Promise<SwotState | null> {
    if (seq > last) return null;
    const rows = await tx
      .createQueryBuilder(SwotEventRow, 'e')
      .where('e.session_id = :id and e.seq <= :seq', { id, seq })
      .orderBy('e.seq')
      .getMany();
    if (rows.length !== seq) return null;
    const log = rows.map(({ at, byKind, byId, event }) => ({
      at: at.toISOString(),
      by: { kind: byKind, id: byId },
      event,
    }));
    return replaySwot(openSwot(mode, openedAt), log);
  }

  /** The sessions of a partner, the newest first. */
  ofPartner(tx: Tx, partnerId: string): Promise<SwotSessionRow[]> {
    return tx
      .createQueryBuilder(SwotSessionRow, 's')
      .where(`s.partner_id = :partnerId and s.status <> 'cancelled'`, { partnerId })
      .orderBy('s.opened_at', 'DESC')
      .limit(20)
      .getMany();
  }

  /** The last session held before this one with the same partnership. */
  previousOf(tx: Tx, { id, partnershipId, openedAt }: StoredSwot): Promise<SwotSessionRow | null> {
    return tx
      .createQueryBuilder(SwotSessionRow, 's')
      .where(`s.partnership_id = :partnershipId and s.status = 'closed' and s.id <> :id`, { partnershipId, id })
      .andWhere('s.opened_at < :openedAt', { openedAt })
      .orderBy('s.opened_at', 'DESC')
      .limit(1)
      .getOne();
  }

  /** Drops what each wrote where its time has come: the log, then everything in the state but the cards. */
  async forget(tx: Tx, tenantId: string, today: Day): Promise<void> {
    const due = await tx
      .createQueryBuilder(SwotSessionRow, 's')
      .where('s.forget_on <= :today', { today })
      .setLock('pessimistic_write')
      .limit(100)
      .getMany();
    for (const { id, state } of due) {
      // Who approved stays named in the history.
      await tx.query(`delete from swot_event where session_id = $1 and event->>'type' <> 'report-approved'`, [id]);
      await tx.update(SwotSessionRow, { tenantId, id }, { state: forgetNotes(state), forgetOn: null } as object);
    }
  }

  private async freeCode(tx: Tx): Promise<string> {
    const code = newCode();
    const [taken] = await tx.query<unknown[]>('select 1 from find_swot_session($1)', [code]);
    return taken ? this.freeCode(tx) : code;
  }

  private tell(
    tx: Tx,
    author: FactAuthor,
    { id, partnerId, reviewId }: Pick<StoredSwot, 'id' | 'partnerId' | 'reviewId'>,
    types: readonly string[],
  ): Promise<void> {
    const about = [id, partnerId, ...(reviewId ? [reviewId] : [])];
    return this.facts.append(
      tx,
      author,
      types.map((type) => ({ type, about, detail: { sessionId: id, partnerId } })),
    );
  }
}
