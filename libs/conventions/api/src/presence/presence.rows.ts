import type { ClauseCode, ConventionId, PartyKey, WritingDoor } from '@entente/conventions/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('convention_reader')
export class ReaderRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'convention_reader_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'convention_id', primaryKeyConstraintName: 'convention_reader_pkey' })
  conventionId!: ConventionId;
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'convention_reader_pkey' }) personId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'convention_reader_pkey' }) door!: WritingDoor;
  @Column('text') party!: PartyKey;
  @Column('text') name!: string;
  @Column('timestamptz', { name: 'seen_at' }) seenAt!: Date;
}

@Entity('article_lock')
export class ArticleLockRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'article_lock_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'convention_id', primaryKeyConstraintName: 'article_lock_pkey' })
  conventionId!: ConventionId;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'article_lock_pkey' }) party!: PartyKey;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'article_lock_pkey' }) clause!: ClauseCode;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') door!: WritingDoor;
  @Column('text') name!: string;
  @Column('timestamptz', { name: 'typed_at' }) typedAt!: Date;
}
