import { type OwnGridId, mostOwnGrids } from '@entente/evaluations/domain';
import type { FactAuthor, SystemClock, TenantScope, Tx } from '@entente/platform/api';
import type { Params, Words } from '@entente/platform/kernel';
import { type OwnKind, OwnGridRow, OwnGridVersionRow } from './own-grid.rows';

/** What an organisation writes and publishes version after version, whatever stands in its draft. */
export type Kept = {
  readonly id: OwnGridId;
  readonly kind: OwnKind;
  readonly draft: object;
  readonly revision: number;
  readonly published: number;
  readonly archived: boolean;
};

/** `chosen`: new reviews are opened on its last version. */
export type Stored<Own extends Kept> = Own & { readonly chosen: boolean };

export type VersionRow<Content> = Omit<OwnGridVersionRow, 'content'> & { readonly content: Content };

export type Listed = Pick<Stored<Kept>, 'id' | 'published' | 'archived' | 'chosen' | 'revision'> & {
  readonly title: Words;
  /** How many criteria or questions are asked. */
  readonly criteria: number;
  readonly publishedBy: string | null;
  readonly publishedAt: Date | null;
  readonly reviews: number;
};

type Refusals = Readonly<Record<'not-found' | 'too-many' | 'not-published' | 'archived', (params?: Params) => Error>>;

/** What differs from one kind to the other, in SQL that is written here and nowhere comes from outside. */
export type KindSql = {
  readonly kind: OwnKind;
  /** How many criteria or questions `content` asks. */
  readonly size: string;
  /** The table of what is opened on it, and its columns that name it. */
  readonly table: 'review' | 'strategy_review' | 'feedback_campaign';
  readonly id: string;
  readonly version: string;
};

const listSql = ({ size, table, id }: KindSql): string => `
  select w.id, w.published, w.archived, w.chosen, w.revision, w.content->'title' as title, ${size} as criteria,
    w.published_by as "publishedBy", w.published_at as "publishedAt",
    (select count(*)::int from ${table} r where r.tenant_id = w.tenant_id and r.${id} = w.id) as reviews
  from (select g.*, v.published_by, v.published_at, coalesce(v.content, g.draft->'content') as content
    from own_grid g
    left join own_grid_version v on v.tenant_id = g.tenant_id and v.grid_id = g.id and v.version = g.published
    where g.kind = $1) w
  order by w.archived, w.chosen desc, w.created_at, w.id
  limit ${mostOwnGrids}`;

/** One table for every kind: what is asked of one kind never gives another. */
export abstract class OwnStore<Own extends Kept, Content> {
  protected abstract readonly sql: KindSql;
  protected abstract readonly refusals: Refusals;

  constructor(private readonly clock: SystemClock) {}

  list(tx: Tx): Promise<Listed[]> {
    return tx.query<Listed[]>(listSql(this.sql), [this.sql.kind]);
  }

  async read(tx: Tx, id: string): Promise<Stored<Own>> {
    return this.stored(await this.one(tx, id).getOne());
  }

  /** Two people publishing at once wait for each other here: the second then sees what the first made. */
  async lock(tx: Tx, id: string): Promise<Stored<Own>> {
    return this.stored(await this.one(tx, id).setLock('pessimistic_write').getOne());
  }

  /** Newest first. */
  async versions(tx: Tx, id: string): Promise<VersionRow<Content>[]> {
    const query = tx.createQueryBuilder(OwnGridVersionRow, 'v').where('v.grid_id = :id', { id });
    return (await query.orderBy('v.version', 'DESC').limit(100).getMany()) as VersionRow<Content>[];
  }

  /** Reviews by version. */
  async useOf(tx: Tx, id: string): Promise<ReadonlyMap<number, number>> {
    const rows = await tx.query<{ version: number; reviews: number }[]>(
      `select ${this.sql.version} as version, count(*)::int as reviews from ${this.sql.table}
       where ${this.sql.id} = $1 group by 1`,
      [id],
    );
    return new Map(rows.map(({ version, reviews }) => [version, reviews]));
  }

  async insert(tx: Tx, { tenantId }: TenantScope, own: Own): Promise<void> {
    const { kind } = this.sql;
    await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`own-grids ${kind} ${tenantId}`]);
    const count = await tx.createQueryBuilder(OwnGridRow, 'g').where('g.kind = :kind', { kind }).getCount();
    if (count >= mostOwnGrids) throw this.refusals['too-many']({ max: mostOwnGrids });
    const now = this.clock.now();
    await tx.insert(OwnGridRow, { ...own, tenantId, chosen: false, createdAt: now, updatedAt: now } as never);
  }

  async save(tx: Tx, { tenantId }: TenantScope, { id, draft, revision, published, archived }: Own): Promise<void> {
    const change = { draft, revision, published, archived, ...(archived ? { chosen: false } : {}) };
    await tx.update(OwnGridRow, { tenantId, id }, { ...change, updatedAt: this.clock.now() } as never);
  }

  /** Null goes back to what ships with Entente. */
  async choose(tx: Tx, { tenantId }: TenantScope, id: OwnGridId | null): Promise<void> {
    const { kind } = this.sql;
    // Two people who choose at once come one after the other; what somebody archives meanwhile is not chosen.
    await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`own-grids ${kind} ${tenantId}`]);
    await tx.query('update own_grid set chosen = false where chosen and kind = $1', [kind]);
    if (!id) return;
    const { affected } = await tx.update(OwnGridRow, { tenantId, id, archived: false }, { chosen: true });
    if (!affected) throw this.refusals.archived();
  }

  async publish(
    tx: Tx,
    author: FactAuthor & { readonly id: string },
    { id, version, note }: { readonly id: OwnGridId; readonly version: object; readonly note: string },
  ): Promise<void> {
    const { tenantId, id: publishedBy } = author;
    const row = { lineage: [], ...version, gridId: id, note, tenantId, publishedBy, publishedAt: this.clock.now() };
    await tx.insert(OwnGridVersionRow, row as never);
  }

  /** The one asked for, or the one that the organisation chose; null goes with what ships with Entente. */
  protected async offered(tx: Tx, asked: string | undefined): Promise<OwnGridRow | null> {
    const { kind } = this.sql;
    const query = tx.createQueryBuilder(OwnGridRow, 'g').where('g.kind = :kind', { kind });
    const row = await (asked ? query.andWhere('g.id = :asked', { asked }) : query.andWhere('g.chosen')).getOne();
    if (!row && asked) throw this.refusals['not-found']();
    if (row?.published === 0) throw this.refusals['not-published']();
    if (row?.archived) throw this.refusals.archived();
    return row;
  }

  private one(tx: Tx, id: string) {
    const { kind } = this.sql;
    return tx.createQueryBuilder(OwnGridRow, 'g').where('g.id = :id and g.kind = :kind', { id, kind });
  }

  private stored(row: OwnGridRow | null): Stored<Own> {
    if (!row) throw this.refusals['not-found']();
    const { tenantId: _t, createdAt: _c, updatedAt: _u, ...own } = row;
    return own as unknown as Stored<Own>;
  }
}
