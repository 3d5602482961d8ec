import { Injectable } from '@nestjs/common';
import { newId } from '../db/new-id';
import { SystemClock } from '../system-clock';
import type { TenantScope, Tx } from '../db/tenant-db';
import type { ActorKind, FactRow } from './fact.row';

/** Who did it: a member, a contact acting by a personal link, or the system on its own (a job, a schedule). */
export type FactAuthor = TenantScope & { readonly kind: ActorKind; readonly id: string | null };

export type Fact = {
  readonly type: string;
  readonly about: readonly string[];
  readonly detail?: Record<string, unknown>;
};

export type HistoryEntry = Pick<FactRow, 'id' | 'at' | 'type' | 'actorKind' | 'actorId' | 'detail'>;

/** The append-only account of who did what, when, on what. */
@Injectable()
export class Facts {
  constructor(private readonly clock: SystemClock) {}

  async append(tx: Tx, author: FactAuthor, facts: readonly Fact[]): Promise<void> {
    if (facts.length === 0) return;
    const rows = facts.map(({ type, about, detail }) => ({
      id: newId(),
      type,
      about: [...new Set(about)],
      detail: detail ?? {},
    }));
    await tx.query(
      `with given as (
         select * from jsonb_to_recordset($4) as given (id uuid, type text, about jsonb, detail jsonb)
       ), appended as (
         insert into fact (tenant_id, id, at, type, actor_kind, actor_id, detail)
         select $1::uuid, id, $5::timestamptz, type, $2, $3::uuid, detail from given
       )
       insert into fact_about (tenant_id, about, fact_id)
       select $1::uuid, subject::uuid, id from given, jsonb_array_elements_text(about) as subject`,
      [author.tenantId, author.kind, author.id, JSON.stringify(rows), this.clock.now()],
    );
  }

  /** The newest first; `before` is the id of the last entry already shown. */
  readHistory(
    tx: Tx,
    about: string,
    { before, limit = 50 }: { before?: string; limit?: number },
  ): Promise<HistoryEntry[]> {
    return tx.query<HistoryEntry[]>(
      `select f.id, f.at, f.type, f.actor_kind as "actorKind", f.actor_id as "actorId", f.detail
       from fact_about a join fact f on f.tenant_id = a.tenant_id and f.id = a.fact_id
       where a.about = $1 and ($2::uuid is null or a.fact_id < $2) order by a.fact_id desc limit $3`,
      [about, before ?? null, limit],
    );
  }
}
