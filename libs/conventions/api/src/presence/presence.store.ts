import { Injectable } from '@nestjs/common';
import {
  type ArticleLock,
  type ClauseCode,
  conventionProblems,
  idleAfterMs,
  type Onlooker,
  otherWriter,
  type PartyKey,
  type Reader,
  type WritingDoor,
} from '@entente/conventions/domain';
import { SystemClock, type TenantScope, type Tx } from '@entente/platform/api';

/** One sign of life of a page. */
export type Beat = {
  readonly personId: string;
  readonly name: string;
  readonly party: PartyKey;
  readonly door: WritingDoor;
  /** Articles where keys were pressed since the last sign. */
  readonly typed: readonly string[];
  /** Articles that the person has done with. */
  readonly left: readonly string[];
};

export type Around = {
  readonly version: number;
  readonly locks: readonly ArticleLock[];
  readonly readers: readonly Reader[];
};

// An article goes to whoever types first, stays theirs while they type, and is taken over once they stopped.
const BEAT = `
  with draft as (select id from convention where id = $2 and status = 'draft'),
  left_behind as (
    delete from article_lock
    where convention_id = $2 and person_id = $4 and not (clause = any($8)) and (clause = any($9) or typed_at < $10::timestamptz - interval '1 hour')
  ),
  locked as (
    insert into article_lock (tenant_id, convention_id, party, clause, person_id, door, name, typed_at)
    select $1, draft.id, $3, typed, $4, $5, $6, $7 from draft, unnest($8::text[]) typed order by typed
    on conflict on constraint article_lock_pkey do update
    set person_id = excluded.person_id, door = excluded.door, name = excluded.name, typed_at = excluded.typed_at
    where article_lock.person_id = excluded.person_id or article_lock.typed_at <= $10
  )
  insert into convention_reader (tenant_id, convention_id, person_id, door, party, name, seen_at)
  select $1, draft.id, $4, $5, $3, $6, $7 from draft
  on conflict on constraint convention_reader_pkey do update
  set party = excluded.party, name = excluded.name, seen_at = excluded.seen_at`;

const AROUND = `
  select c.version,
    (select coalesce(jsonb_agg(jsonb_build_object('personId', person_id, 'name', name, 'party', party, 'door', door,
      'clause', clause, 'typedAt', typed_at) order by clause, party), '[]')
     from article_lock l where l.convention_id = c.id) as locks,
    (select coalesce(jsonb_agg(jsonb_build_object('personId', person_id, 'name', name, 'party', party, 'door', door,
      'seenAt', seen_at) order by name, person_id), '[]')
     from convention_reader r where r.convention_id = c.id) as readers
  from convention c where c.id = $1`;

/** Who is there and who writes where; few rows, none older than a day. */
@Injectable()
export class PresenceStore {
  constructor(readonly clock: SystemClock) {}

  async beat(tx: Tx, { tenantId }: TenantScope, conventionId: string, beat: Beat): Promise<void> {
    const now = this.clock.now();
    const { personId, name, party, door, typed, left } = beat;
    const idle = new Date(now.getTime() - idleAfterMs);
    await tx.query(BEAT, [tenantId, conventionId, party, personId, door, name, now, [...new Set(typed)], left, idle]);
  }

  /** The page was left: its articles are free at once. */
  async leave(tx: Tx, conventionId: string, { personId, door }: Pick<Beat, 'personId' | 'door'>): Promise<void> {
    await tx.query(
      `with freed as (delete from article_lock where convention_id = $1 and person_id = $2 and door = $3)
       delete from convention_reader where convention_id = $1 and person_id = $2 and door = $3`,
      [conventionId, personId, door],
    );
  }

  async around(tx: Tx, conventionId: string): Promise<Around> {
    const [found] = await tx.query<Around[]>(AROUND, [conventionId]);
    if (!found) throw conventionProblems['not-found']();
    return found;
  }

  /** Refuses words for an article that somebody else of the same side is writing now. */
  async assertFree(tx: Tx, conventionId: string, me: Onlooker, clauses: readonly ClauseCode[]): Promise<void> {
    if (clauses.length === 0) return;
    const { locks } = await this.around(tx, conventionId);
    const other = otherWriter(locks, { clauses, me, at: this.clock.now() });
    if (other) throw conventionProblems['article-held']({ name: other.name, clause: other.clause });
  }

  async forget(tx: Tx, before: Date): Promise<void> {
    await tx.query('delete from article_lock where typed_at < $1', [before]);
    await tx.query('delete from convention_reader where seen_at < $1', [before]);
  }
}
