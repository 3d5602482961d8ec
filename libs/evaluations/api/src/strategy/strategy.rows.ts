import type {
  FrameworkId,
  FrameworkItem,
  QuestionAnswer,
  QuestionsRef,
  StrategyId,
  StrategyKnown,
  StrategyReopening,
  StrategyScore,
  StrategyStatus,
} from '@entente/evaluations/domain';
import type { Day, Language } from '@entente/platform/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('strategy_review')
export class StrategyReviewRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'strategy_review_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'strategy_review_pkey' }) id!: StrategyId;
  @Column('integer') year!: number;
  @Column('text') status!: StrategyStatus;
  @Column('jsonb') questions!: QuestionsRef;
  /** Read from `questions` by the database, so that it holds the version that a review names. */
  @Column({ type: 'uuid', name: 'own_questions_id', nullable: true, insert: false, update: false })
  ownQuestionsId!: string | null;
  @Column({ type: 'integer', name: 'own_questions_version', nullable: true, insert: false, update: false })
  ownQuestionsVersion!: number | null;
  @Column('jsonb') answers!: QuestionAnswer[];
  @Column('jsonb', { nullable: true }) known!: StrategyKnown | null;
  @Column('jsonb') score!: StrategyScore;
  @Column('date', { name: 'debated_on', nullable: true }) debatedOn!: Day | null;
  @Column('date', { name: 'validated_on', nullable: true }) validatedOn!: Day | null;
  @Column('date', { name: 'closed_on', nullable: true }) closedOn!: Day | null;
  @Column('jsonb') reopenings!: StrategyReopening[];
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

@Entity('strategy_report')
export class StrategyReportRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'strategy_report_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'strategy_id', primaryKeyConstraintName: 'strategy_report_pkey' })
  strategyId!: StrategyId;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'strategy_report_pkey' }) edition!: number;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'strategy_report_pkey' }) language!: Language;
  @Column('text') sha256!: string;
  @Column('integer', { name: 'page_count' }) pageCount!: number;
  @Column('timestamptz', { name: 'drawn_at' }) drawnAt!: Date;
}

@Entity('external_framework')
export class ExternalFrameworkRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'external_framework_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'external_framework_pkey' }) id!: FrameworkId;
  @Column('text') name!: string;
  @Column('text') edition!: string;
  @Column('jsonb') items!: FrameworkItem[];
  @Column('timestamptz', { name: 'removed_at', nullable: true }) removedAt!: Date | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

export const strategyRows = [StrategyReviewRow, StrategyReportRow, ExternalFrameworkRow];
