import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an organisation asks of all its conventions; without a row, nothing. */
@Entity('convention_rule')
export class ConventionRuleRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'convention_rule_pkey' }) tenantId!: string;
  @Column('boolean', { name: 'board_must_approve' }) boardMustApprove!: boolean;
  @Column('integer') version!: number;
}
