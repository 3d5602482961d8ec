import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OrganisationProfile } from '@entente/access/domain';

@Entity('organisation')
export class OrganisationRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'organisation_pkey' }) tenantId!: string;
  @Column('text') slug!: string;
  @Column('text') name!: string;
  @Column('jsonb') profile!: OrganisationProfile;
  @Column('text', { name: 'logo_sha256', nullable: true }) logoSha256!: string | null;
  @Column('boolean', { name: 'is_demo' }) isDemo!: boolean;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
