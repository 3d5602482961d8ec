import type { ContactFunction, ContactId, PartnerId } from '@entente/partners/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('contact')
export class ContactRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'contact_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'contact_pkey' }) id!: ContactId;
  @Column('uuid', { name: 'partner_id' }) partnerId!: PartnerId;
  @Column('text') name!: string;
  @Column('text') email!: string;
  @Column('text') phone!: string;
  @Column('text') availability!: string;
  @Column('jsonb') functions!: ContactFunction[];
  @Column('timestamptz', { name: 'informed_at', nullable: true }) informedAt!: Date | null;
  @Column('integer') version!: number;
}
