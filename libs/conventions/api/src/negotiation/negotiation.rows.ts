import type { ClauseCode, ConventionDocument, ConventionId, GuestId, PartyKey } from '@entente/conventions/domain';
import type { Negotiation, Proposal, ProposalStatus, Thread } from '@entente/conventions/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('negotiation')
export class NegotiationRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'negotiation_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'convention_id', primaryKeyConstraintName: 'negotiation_pkey' })
  conventionId!: ConventionId;
  @Column('jsonb') state!: Negotiation;
}

@Entity('negotiation_link')
export class NegotiationLinkRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'negotiation_link_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'guest_id', primaryKeyConstraintName: 'negotiation_link_pkey' }) guestId!: GuestId;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'negotiation_link_pkey' }) generation!: number;
  @Column('uuid', { name: 'convention_id' }) conventionId!: ConventionId;
  @Column('text', { name: 'token_hash' }) tokenHash!: string;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
}

@Entity('negotiation_thread')
export class ThreadRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'negotiation_thread_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'negotiation_thread_pkey' }) id!: string;
  @Column('uuid', { name: 'convention_id' }) conventionId!: ConventionId;
  @Column('jsonb') state!: Thread;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}

@Entity('negotiation_proposal')
export class ProposalRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'negotiation_proposal_pkey' })
  tenantId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'negotiation_proposal_pkey' }) id!: string;
  @Column('uuid', { name: 'convention_id' }) conventionId!: ConventionId;
  @Column('text') clause!: ClauseCode;
  @Column('text') party!: PartyKey;
  @Column('text') status!: ProposalStatus;
  @Column('jsonb') state!: Proposal;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}

/** Why an edition of the text was kept. */
export const editionReasons = ['turn', 'acceptance'] as const;
export type EditionReason = (typeof editionReasons)[number];

@Entity('convention_edition')
export class ConventionEditionRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'convention_edition_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'convention_id', primaryKeyConstraintName: 'convention_edition_pkey' })
  conventionId!: ConventionId;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'convention_edition_pkey' }) rank!: number;
  @Column('text') reason!: EditionReason;
  @Column('text') party!: PartyKey;
  @Column('text') author!: string;
  @Column('jsonb') document!: ConventionDocument;
  @Column('timestamptz', { name: 'taken_at' }) takenAt!: Date;
}
