import type { PaperFileId } from '@entente/conventions/domain';
import type { UnreadableReason } from '@entente/platform/uploads';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signed paper as it came, and the copy that is served instead of it. */
@Entity('paper_file')
export class PaperFileRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'paper_file_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'paper_file_pkey' }) id!: PaperFileId;
  @Column('text') name!: string;
  @Column('text', { name: 'original_sha256' }) originalSha256!: string;
  @Column('boolean', { name: 'owns_original' }) ownsOriginal!: boolean;
  @Column('text', { name: 'copy_sha256', nullable: true }) copySha256!: string | null;
  @Column('integer') size!: number;
  @Column('integer', { nullable: true }) pages!: number | null;
  @Column('integer') signatures!: number;
  @Column('text', { nullable: true }) unreadable!: UnreadableReason | null;
  @Column('uuid', { name: 'uploaded_by' }) uploadedBy!: string;
  @Column('timestamptz', { name: 'uploaded_at' }) uploadedAt!: Date;
}
