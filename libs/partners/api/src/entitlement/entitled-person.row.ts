import type { Entitlement } from '@entente/access/domain';
import type { EntitledPersonId, PartnerId } from '@entente/partners/domain';
import type { Day } from '@entente/platform/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('entitled_person')
export class EntitledPersonRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'entitled_person_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'entitled_person_pkey' }) id!: EntitledPersonId;
  @Column('uuid', { name: 'partner_id', nullable: true }) partnerId!: PartnerId | null;
  @Column('text') name!: string;
  @Column('text', { name: 'job_title' }) jobTitle!: string;
  @Column('text') entitlement!: Entitlement;
  @Column('date', { name: 'begins_on' }) beginsOn!: Day;
  @Column('date', { name: 'ends_on', nullable: true }) endsOn!: Day | null;
  @Column('text') reference!: string;
  @Column('integer') version!: number;
}
