import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '@entente/platform/kernel';

@Entity('account')
export class AccountRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'account_pkey' }) id!: string;
  @Column('text') email!: string;
  @Column('text') name!: string;
  @Column('text') language!: Language;
  @Column('text', { name: 'password_hash' }) passwordHash!: string;
  @Column('timestamptz', { name: 'password_changed_at' }) passwordChangedAt!: Date;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
