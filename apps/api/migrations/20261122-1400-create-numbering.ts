import { tenantTable } from '@entente/platform/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How an organisation numbers its conventions, once it has chosen; numbers already given stay. */
export class CreateNumbering implements MigrationInterface {
  name = 'CreateNumbering1763820000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table convention_numbering (
        tenant_id uuid not null constraint convention_numbering_tenant references organisation (tenant_id),
        pattern text not null,
        version integer not null,
        constraint convention_numbering_pkey primary key (tenant_id),
        constraint convention_numbering_pattern check (length(pattern) between 1 and 40)
      );
      ${tenantTable('convention_numbering')}
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
