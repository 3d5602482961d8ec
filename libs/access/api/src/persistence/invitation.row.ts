import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('invitation')
export class InvitationRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'invitation_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'invitation_pkey' }) id!: string;
  @Column('uuid', { name: 'member_id' }) memberId!: string;
  @Column('text', { name: 'token_hash' }) tokenHash!: string;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt!: Date | null;
}
