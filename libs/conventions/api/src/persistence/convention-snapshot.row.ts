import type { ConventionContent, ConventionDocument, ConventionId } from '@entente/conventions/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The convention as it was sent: its content, what it read like, and the drawn document's SHA-256. */
@Entity('convention_snapshot')
export class ConventionSnapshotRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'convention_snapshot_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'convention_snapshot_pkey' }) id!: string;
  @Column('uuid', { name: 'convention_id' }) conventionId!: ConventionId;
  @Column('integer', { name: 'convention_version' }) conventionVersion!: number;
  @Column('jsonb') content!: ConventionContent;
  @Column('jsonb') document!: ConventionDocument;
  @Column('text', { name: 'document_sha256' }) documentSha256!: string;
  @Column('timestamptz', { name: 'taken_at' }) takenAt!: Date;
}
