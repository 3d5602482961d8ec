import type {
  CellVerdict,
  IndicatorRequestId,
  IndicatorSide,
  Parts,
  Reliability,
  RequestStatus,
} from '@entente/evaluations/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('indicator_request')
export class IndicatorRequestRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'indicator_request_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'indicator_request_pkey' }) id!: IndicatorRequestId;
  @Column('uuid', { name: 'partnership_id' }) partnershipId!: string;
  @Column('uuid', { name: 'partner_id' }) partnerId!: string;
  @Column('text') name!: string;
  @Column('text') email!: string;
  @Column('text') period!: string;
  @Column('text') status!: RequestStatus;
  @Column('uuid', { name: 'asked_by' }) askedBy!: string;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  @Column('timestamptz', { name: 'opened_at', nullable: true }) openedAt!: Date | null;
  @Column('timestamptz', { name: 'handed_in_at', nullable: true }) handedInAt!: Date | null;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
}

const cellKey = 'indicator_request_cell_pkey';

@Entity('indicator_request_cell')
export class IndicatorRequestCellRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: cellKey }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'request_id', primaryKeyConstraintName: cellKey }) requestId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: cellKey }) code!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: cellKey }) period!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: cellKey }) side!: IndicatorSide;
  @Column('integer') rank!: number;
  @Column('jsonb') parts!: Parts;
  @Column('text', { nullable: true }) reliability!: Reliability | null;
  @Column('text') comment!: string;
  @Column('integer') version!: number;
  @Column('text') verdict!: CellVerdict;
  @Column('text', { name: 'return_reason' }) returnReason!: string;
}

const linkKey = 'indicator_request_link_pkey';

@Entity('indicator_request_link')
export class IndicatorRequestLinkRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: linkKey }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'request_id', primaryKeyConstraintName: linkKey }) requestId!: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: linkKey }) generation!: number;
  @Column('text', { name: 'token_hash' }) tokenHash!: string;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
}
