import type { PartyKey } from '@entente/conventions/domain';
import type { PartnerId } from '@entente/partners/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A party beyond the first two, by which its convention is found. */
@Entity('convention_party')
export class ConventionPartyRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'convention_party_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'convention_id', primaryKeyConstraintName: 'convention_party_pkey' })
  conventionId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'convention_party_pkey' }) key!: PartyKey;
  @Column('text') name!: string;
  @Column('uuid', { name: 'partner_id', nullable: true }) partnerId!: PartnerId | null;
}
