import type { PartnershipId, Side, TenureRole } from '@entente/partners/domain';
import type { Day } from '@entente/platform/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('tenure')
export class TenureRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'tenure_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'tenure_pkey' }) id!: string;
  @Column('uuid', { name: 'partnership_id' }) partnershipId!: PartnershipId;
  @Column('text') side!: Side;
  @Column('text') role!: TenureRole;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('date', { name: 'from_day' }) from!: Day;
  @Column('date', { name: 'until_day', nullable: true }) until!: Day | null;
}
