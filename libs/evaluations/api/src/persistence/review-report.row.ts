import type { Language } from '@entente/platform/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('review_report')
export class ReviewReportRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'review_report_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'review_id', primaryKeyConstraintName: 'review_report_pkey' }) reviewId!: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'review_report_pkey' }) edition!: number;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'review_report_pkey' }) language!: Language;
  @Column('text') sha256!: string;
  @Column('integer', { name: 'page_count' }) pageCount!: number;
  @Column('timestamptz', { name: 'drawn_at' }) drawnAt!: Date;
}
