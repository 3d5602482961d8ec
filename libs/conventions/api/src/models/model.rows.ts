import type { Adaptation, ModelId, ModelKind, TemplateCode } from '@entente/conventions/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A model as it is being written. */
@Entity('convention_model')
export class ModelRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'convention_model_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'convention_model_pkey' }) id!: ModelId;
  @Column('text') kind!: ModelKind;
  @Column('text', { name: 'template_code' }) templateCode!: TemplateCode;
  @Column('integer', { name: 'template_version' }) templateVersion!: number;
  @Column('text') name!: string;
  @Column('jsonb') adaptation!: Adaptation;
  @Column('integer') revision!: number;
  @Column('integer') published!: number;
  @Column('boolean') archived!: boolean;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

/** A published version, for good. */
@Entity('convention_model_version')
export class ModelVersionRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'convention_model_version_pkey' })
  tenantId!: string;
  @PrimaryColumn('uuid', { name: 'model_id', primaryKeyConstraintName: 'convention_model_version_pkey' })
  modelId!: ModelId;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'convention_model_version_pkey' }) version!: number;
  @Column('text') name!: string;
  @Column('jsonb') adaptation!: Adaptation;
  @Column('text') note!: string;
  @Column('uuid', { name: 'published_by' }) publishedBy!: string;
  @Column('timestamptz', { name: 'published_at' }) publishedAt!: Date;
}
