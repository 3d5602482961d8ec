import type { PartnerForm, PartnerId } from '@entente/partners/domain';
import type { Day } from '@entente/platform/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('partner')
export class PartnerRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'partner_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'partner_pkey' }) id!: PartnerId;
  @Column('text') name!: string;
  @Column('text', { name: 'structure_type' }) structureType!: string;
  @Column('text') city!: string;
  @Column('jsonb') card!: PartnerForm;
  @Column('text') search!: string;
  @Column('text', { name: 'sort_name' }) sortName!: string;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
  @Column('date', { name: 'archived_on', nullable: true }) archivedOn!: Day | null;
}
