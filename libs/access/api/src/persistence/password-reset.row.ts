import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('password_reset')
export class PasswordResetRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'password_reset_pkey' }) id!: string;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('text', { name: 'token_hash' }) tokenHash!: string;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt!: Date | null;
}
