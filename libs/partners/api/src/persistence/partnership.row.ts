import type { Contribution, Gains, Listing, PartnerId, PartnershipId, Stage } from '@entente/partners/domain';
import type { Day } from '@entente/platform/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('partnership')
export class PartnershipRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'partnership_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'partnership_pkey' }) id!: PartnershipId;
  @Column('uuid', { name: 'partner_id' }) partnerId!: PartnerId;
  @Column('text') stage!: Stage;
  @Column('date', { name: 'stage_since' }) stageSince!: Day;
  @Column('text', { name: 'stage_reason' }) stageReason!: string;
  @Column('date', { name: 'retry_on', nullable: true }) retryOn!: Day | null;
  @Column('text') purpose!: string;
  @Column('jsonb') gains!: Gains;
  @Column('text') listing!: Listing;
  @Column('jsonb') contributions!: Contribution[];
  @Column('integer') version!: number;
}
