import type { IndicatorsContent, IndicatorsDraft } from '@entente/evaluations/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The indicators of an organisation as they are being written. */
@Entity('indicator_catalogue')
export class IndicatorCatalogueRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'indicator_catalogue_pkey' }) tenantId!: string;
  @Column('jsonb') draft!: IndicatorsDraft;
  @Column('integer') revision!: number;
  @Column('integer') published!: number;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

/** A published version, for good. */
@Entity('indicator_catalogue_version')
export class IndicatorCatalogueVersionRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'indicator_catalogue_version_pkey' })
  tenantId!: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'indicator_catalogue_version_pkey' }) version!: number;
  @Column('jsonb') content!: IndicatorsContent;
  @Column('text') note!: string;
  @Column('uuid', { name: 'published_by' }) publishedBy!: string;
  @Column('timestamptz', { name: 'published_at' }) publishedAt!: Date;
}
