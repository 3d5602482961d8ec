import type { MemberId } from '@entente/access/domain';
import type {
  ApprovalCircuit,
  ApprovalCircuitId,
  CircuitStatus,
  ConventionId,
  DelegationId,
} from '@entente/conventions/domain';
import type { Day } from '@entente/platform/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('approval_circuit')
export class ApprovalCircuitRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'approval_circuit_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'approval_circuit_pkey' }) id!: ApprovalCircuitId;
  @Column('uuid', { name: 'convention_id' }) conventionId!: ConventionId;
  @Column('text') status!: CircuitStatus;
  @Column('jsonb') state!: ApprovalCircuit;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

@Entity('delegation')
export class DelegationRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'delegation_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'delegation_pkey' }) id!: DelegationId;
  @Column('uuid', { name: 'member_id' }) memberId!: MemberId;
  @Column('uuid', { name: 'delegate_id' }) delegateId!: MemberId;
  @Column('date', { name: 'begins_on' }) beginsOn!: Day;
  @Column('date', { name: 'ends_on' }) endsOn!: Day;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
