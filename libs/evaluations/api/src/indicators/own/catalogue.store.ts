import { Injectable } from '@nestjs/common';
import {
  catalogueOf,
  type IndicatorCatalogue,
  type IndicatorsContent,
  type IndicatorsVersion,
  noOwnIndicators,
  type OwnIndicators,
  ownIndicatorsProblems,
} from '@entente/evaluations/domain';
import { type FactAuthor, SystemClock, type TenantScope, type Tx } from '@entente/platform/api';
import { IndicatorCatalogueRow, IndicatorCatalogueVersionRow } from './catalogue.rows';

/** A published version, without what it holds. */
export type PublishedVersion = Pick<IndicatorCatalogueVersionRow, 'version' | 'note' | 'publishedBy' | 'publishedAt'>;

const shownVersions = 100;

/** The indicators of an organisation: what is in force, what is being written, and every version. */
@Injectable()
export class CatalogueStore {
  constructor(private readonly clock: SystemClock) {}

  /** The last version published; null while the organisation follows Entente's. */
  async last(tx: Tx): Promise<IndicatorsVersion | null> {
    const [last] = await tx.query<IndicatorsVersion[]>(
      'select version, content from indicator_catalogue_version order by version desc limit 1',
    );
    return last ?? null;
  }

  async inForce(tx: Tx): Promise<IndicatorsContent | null> {
    return (await this.last(tx))?.content ?? null;
  }

  async catalogue(tx: Tx): Promise<IndicatorCatalogue> {
    return catalogueOf(await this.inForce(tx));
  }

  async read(tx: Tx): Promise<OwnIndicators> {
    const row = await tx.createQueryBuilder(IndicatorCatalogueRow, 'c').getOne();
    return row ? { draft: row.draft, revision: row.revision, published: row.published } : noOwnIndicators();
  }

  /** Two people writing at once wait for each other here: before the first draft there is no row to lock. */
  async lock(tx: Tx, { tenantId }: TenantScope): Promise<OwnIndicators> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`indicator-catalogue ${tenantId}`]);
    return this.read(tx);
  }

  async version(tx: Tx, version: number): Promise<IndicatorsContent> {
    const row = await tx.createQueryBuilder(IndicatorCatalogueVersionRow, 'v').where({ version }).getOne();
    if (!row) throw ownIndicatorsProblems['not-found']();
    return row.content;
  }

  /** Newest first. */
  versions(tx: Tx): Promise<PublishedVersion[]> {
    return tx
      .createQueryBuilder(IndicatorCatalogueVersionRow, 'v')
      .select(['v.tenantId', 'v.version', 'v.note', 'v.publishedBy', 'v.publishedAt'])
      .orderBy('v.version', 'DESC')
      .limit(shownVersions)
      .getMany();
  }

  /** Codes that have values somewhere, or that somebody of a partner is asked for right now. */
  async entered(tx: Tx): Promise<string[]> {
    const rows = await tx.query<{ code: string }[]>(
      `select distinct code from indicator_value where parts <> '{}'::jsonb
       union select c.code from indicator_request_cell c
         join indicator_request r on r.tenant_id = c.tenant_id and r.id = c.request_id
         where r.status <> 'settled' and r.withdrawn_at is null
       order by 1`,
    );
    return rows.map(({ code }) => code);
  }

  async save(tx: Tx, { tenantId }: TenantScope, { draft, revision, published }: OwnIndicators): Promise<void> {
    await tx.upsert(
      IndicatorCatalogueRow,
      { tenantId, draft, revision, published, updatedAt: this.clock.now() } as never,
      ['tenantId'],
    );
  }

  async publish(
    tx: Tx,
    { tenantId, id: publishedBy }: FactAuthor & { readonly id: string },
    { version, content }: IndicatorsVersion,
    note: string,
  ): Promise<void> {
    const row = { tenantId, version, content, note, publishedBy, publishedAt: this.clock.now() };
    await tx.insert(IndicatorCatalogueVersionRow, row as never);
  }
}
