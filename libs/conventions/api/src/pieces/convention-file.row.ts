import type { ConventionId, PaperFileId, PartyKey } from '@entente/conventions/domain';
import type { Day } from '@entente/platform/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Of which decision a file is the extract. */
export type ExtractOf = { readonly party: PartyKey; readonly body: string; readonly heldOn: Day };

/** A file that was sent for one convention; its bytes are those of the paper file with the same id. */
@Entity('convention_file')
export class ConventionFileRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'convention_file_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'convention_file_pkey' }) id!: PaperFileId;
  @Column('uuid', { name: 'convention_id' }) conventionId!: ConventionId;
  @Column('jsonb', { nullable: true }) board!: ExtractOf | null;
  @Column('timestamptz', { name: 'detached_at', nullable: true }) detachedAt!: Date | null;
  @Column('boolean', { name: 'is_frozen' }) isFrozen!: boolean;
}
