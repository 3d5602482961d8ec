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
  /** Every object that the fact is about: the history of each shows it. */
  @Column('uuid', { array: true }) about!: string[];
  @Column('jsonb') detail!: Record<string, unknown>;
}
