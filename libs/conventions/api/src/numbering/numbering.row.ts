import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The pattern that an organisation chose; without a row, the usual one. */
@Entity('convention_numbering')
export class NumberingRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'convention_numbering_pkey' })
  tenantId!: string;
  @Column('text') pattern!: string;
  @Column('integer') version!: number;
}
