import type { SwotAuthor, SwotEvent, SwotId, SwotMode, SwotState, SwotStatus } from '@entente/evaluations/domain';
import type { Day, Language } from '@entente/platform/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('swot_session')
export class SwotSessionRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'swot_session_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'swot_session_pkey' }) id!: SwotId;
  @Column('uuid', { name: 'partner_id' }) partnerId!: string;
  @Column('uuid', { name: 'partnership_id' }) partnershipId!: string;
  @Column('uuid', { name: 'review_id', nullable: true }) reviewId!: string | null;
  @Column('text') mode!: SwotMode;
  @Column('text') status!: SwotStatus;
  @Column('text') code!: string;
  @Column('integer') seq!: number;
  @Column('jsonb') state!: SwotState;
  @Column('date', { name: 'held_on', nullable: true }) heldOn!: Day | null;
  @Column('date', { name: 'forget_on', nullable: true }) forgetOn!: Day | null;
  @Column('uuid', { name: 'opened_by' }) openedBy!: string;
  @Column('timestamptz', { name: 'opened_at' }) openedAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

@Entity('swot_event')
export class SwotEventRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'swot_event_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'session_id', primaryKeyConstraintName: 'swot_event_pkey' }) sessionId!: SwotId;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'swot_event_pkey' }) seq!: number;
  @Column('timestamptz') at!: Date;
  @Column('text', { name: 'by_kind' }) byKind!: SwotAuthor['kind'];
  @Column('uuid', { name: 'by_id' }) byId!: string;
  @Column('jsonb') event!: SwotEvent;
}

@Entity('swot_report')
export class SwotReportRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'swot_report_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'session_id', primaryKeyConstraintName: 'swot_report_pkey' }) sessionId!: SwotId;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'swot_report_pkey' }) language!: Language;
  @Column('text') sha256!: string;
  @Column('integer', { name: 'page_count' }) pageCount!: number;
  @Column('timestamptz', { name: 'drawn_at' }) drawnAt!: Date;
}

export const swotRows = [SwotSessionRow, SwotEventRow, SwotReportRow];
