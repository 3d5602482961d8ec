import type { ReviewId } from '@entente/evaluations/domain';
import type { Day } from '@entente/platform/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('review_section')
export class ReviewSectionRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'review_section_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'review_id', primaryKeyConstraintName: 'review_section_pkey' }) reviewId!: ReviewId;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'review_section_pkey' }) section!: string;
  @Column('uuid', { name: 'member_id', nullable: true }) memberId!: string | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: Day | null;
  @Column('timestamptz', { name: 'done_at', nullable: true }) doneAt!: Date | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
