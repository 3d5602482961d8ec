import { Column, Entity, PrimaryColumn } from 'typeorm';

export type ActorKind = 'member' | 'contact' | 'system';

/** One thing that happened. Facts hold ids, no personal values, and are never rewritten. */
@Entity('fact')
export class FactRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'fact_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'fact_pkey' }) id!: string;
  @Column('timestamptz') at!: Date;
  @Column('text') type!: string;
  @Column('text', { name: 'actor_kind' }) actorKind!: ActorKind;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId!: string | null;
  @Column('jsonb') detail!: Record<string, unknown>;
}

/** The objects that a fact is about: the history of each shows it. */
@Entity('fact_about')
export class FactAboutRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'fact_about_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'fact_about_pkey' }) about!: string;
  @PrimaryColumn('uuid', { name: 'fact_id', primaryKeyConstraintName: 'fact_about_pkey' }) factId!: string;
}
