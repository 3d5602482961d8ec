import type {
  GridContent,
  GridDraft,
  GridRef,
  GridStep,
  OwnGridId,
  QuestionsContent,
  QuestionsDraft,
  QuestionsKind,
  ScoredGridKind,
} from '@entente/evaluations/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A grid to rate on, or a questionnaire. */
export type OwnKind = ScoredGridKind | QuestionsKind;

/** A grid or a questionnaire as it is being written. */
@Entity('own_grid')
export class OwnGridRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'own_grid_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'own_grid_pkey' }) id!: OwnGridId;
  @Column('text') kind!: OwnKind;
  @Column('jsonb') base!: GridRef;
  @Column('jsonb') draft!: GridDraft | QuestionsDraft;
  @Column('integer') revision!: number;
  @Column('integer') published!: number;
  @Column('boolean') archived!: boolean;
  @Column('boolean') chosen!: boolean;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

/** A published version, for good. */
@Entity('own_grid_version')
export class OwnGridVersionRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'own_grid_version_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'grid_id', primaryKeyConstraintName: 'own_grid_version_pkey' }) gridId!: OwnGridId;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'own_grid_version_pkey' }) version!: number;
  @Column('jsonb') content!: GridContent | QuestionsContent;
  @Column('jsonb') lineage!: GridStep[];
  @Column('text') note!: string;
  @Column('uuid', { name: 'published_by' }) publishedBy!: string;
  @Column('timestamptz', { name: 'published_at' }) publishedAt!: Date;
}
