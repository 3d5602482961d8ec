import type { ConventionId, RequestStatus, SignatoryId, SignatureRequestId } from '@entente/conventions/domain';
import type { Day } from '@entente/platform/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('signature_request')
export class SignatureRequestRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'signature_request_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'signature_request_pkey' }) id!: SignatureRequestId;
  @Column('uuid', { name: 'convention_id' }) conventionId!: ConventionId;
  @Column('uuid', { name: 'snapshot_id' }) snapshotId!: string;
  @Column('text') status!: RequestStatus;
  @Column('date') deadline!: Day;
  @Column('text', { name: 'document_sha256' }) documentSha256!: string;
  @Column('text', { name: 'verification_code' }) verificationCode!: string;
  @Column('jsonb') state!: object;
  @Column('text', { name: 'journal_head' }) journalHead!: string;
  @Column('integer', { name: 'journal_length' }) journalLength!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}

@Entity('signing_link')
export class SigningLinkRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'signing_link_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'signatory_id', primaryKeyConstraintName: 'signing_link_pkey' })
  signatoryId!: SignatoryId;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'signing_link_pkey' }) generation!: number;
  @Column('uuid', { name: 'request_id' }) requestId!: SignatureRequestId;
  @Column('text', { name: 'token_hash' }) tokenHash!: string;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
}

@Entity('journal_event')
export class JournalEventRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'journal_event_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'request_id', primaryKeyConstraintName: 'journal_event_pkey' })
  requestId!: SignatureRequestId;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'journal_event_pkey' }) rank!: number;
  @Column('text') type!: string;
  @Column('text') at!: string;
  @Column('jsonb') facts!: object;
  @Column('jsonb') commitments!: object;
  @Column('text', { name: 'previous_hash' }) previousHash!: string;
  @Column('text') hash!: string;
  @Column('jsonb') personal!: object;
}

@Entity('sealing_output')
export class SealingOutputRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'sealing_output_pkey' }) tenantId!: string;
  @PrimaryColumn('text', { name: 'step_key', primaryKeyConstraintName: 'sealing_output_pkey' }) stepKey!: string;
  @Column('uuid', { name: 'request_id' }) requestId!: SignatureRequestId;
  @Column('text') sha256!: string;
  @Column('text') level!: string;
  @Column('timestamptz', { name: 'made_at' }) madeAt!: Date;
}

@Entity('organisation_seal')
export class OrganisationSealRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'organisation_seal_pkey' }) tenantId!: string;
  @Column('text') certificate!: string;
  @Column('text', { name: 'sealed_key' }) sealedKey!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
