import type { FollowedIndicator, IndicatorSide, Parts, Reliability } from '@entente/evaluations/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('indicator_board')
export class IndicatorBoardRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'indicator_board_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'partnership_id', primaryKeyConstraintName: 'indicator_board_pkey' })
  partnershipId!: string;
  @Column('jsonb') followed!: FollowedIndicator[];
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

@Entity('indicator_value')
export class IndicatorValueRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'indicator_value_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'partnership_id', primaryKeyConstraintName: 'indicator_value_pkey' })
  partnershipId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'indicator_value_pkey' }) code!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'indicator_value_pkey' }) period!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'indicator_value_pkey' }) side!: IndicatorSide;
  @Column('integer') year!: number;
  @Column('jsonb') parts!: Parts;
  @Column('text', { nullable: true }) reliability!: Reliability | null;
  @Column('text') comment!: string;
  @Column('text') reason!: string;
  @Column('integer') version!: number;
  @Column('uuid', { name: 'entered_by' }) enteredBy!: string;
  /** The request by which somebody of the partner gave it; null when it is ours. */
  @Column('uuid', { name: 'request_id', nullable: true }) requestId!: string | null;
  @Column('timestamptz', { name: 'entered_at' }) enteredAt!: Date;
}
