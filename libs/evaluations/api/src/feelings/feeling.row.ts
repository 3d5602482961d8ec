import type { FeelingFace, StepKind } from '@entente/evaluations/domain';
import type { Day } from '@entente/platform/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type FeelingSide = 'ours' | 'theirs';

@Entity('step_feeling')
export class FeelingRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'step_feeling_pkey' }) tenantId!: string;
  @Column('uuid', { name: 'partner_id' }) partnerId!: string;
  @Column('uuid', { name: 'partnership_id' }) partnershipId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'step_feeling_pkey' }) kind!: StepKind;
  @PrimaryColumn('uuid', { name: 'step_id', primaryKeyConstraintName: 'step_feeling_pkey' }) stepId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'step_feeling_pkey' }) side!: FeelingSide;
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'step_feeling_pkey' }) personId!: string;
  @Column('text') face!: FeelingFace;
  @Column('text') remark!: string;
  @Column('date', { name: 'given_on' }) givenOn!: Day;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
