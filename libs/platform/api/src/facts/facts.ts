import { Injectable } from '@nestjs/common';
import { newId } from '../db/new-id';
import type { TenantScope, Tx } from '../db/tenant-db';
import { type ActorKind, FactRow } from './fact.row';

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
  async append(tx: Tx, author: FactAuthor, facts: readonly Fact[]): Promise<void> {
    if (facts.length === 0) return;
    const rows = facts.map(({ type, about, detail }) => ({
      id: newId(),
      type,
      about: `{${about.join(',')}}`,
      detail: detail ?? {},
    }));
    await tx.query(
      `insert into fact (tenant_id, id, at, type, actor_kind, actor_id, about, detail)
       select $1, id, now(), type, $2, $3, about::uuid[], detail
       from jsonb_to_recordset($4) as given (id uuid, type text, about text, detail jsonb)`,
      [author.tenantId, author.kind, author.id, JSON.stringify(rows)],
    );
  }

  /** The newest first; `before` is the id of the last entry already shown. */
  readHistory(
    tx: Tx,
    about: string,
    { before, limit = 50 }: { before?: string; limit?: number },
  ): Promise<HistoryEntry[]> {
    const query = tx
      .createQueryBuilder(FactRow, 'f')
      .select(['f.id', 'f.at', 'f.type', 'f.actorKind', 'f.actorId', 'f.detail'])
      .where('f.about @> array[:about]::uuid[]', { about })
      .orderBy('f.id', 'DESC')
      .limit(limit);
    return (before ? query.andWhere('f.id < :before', { before }) : query).getMany();
  }
}
