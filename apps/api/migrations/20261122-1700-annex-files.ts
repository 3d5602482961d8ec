import { tenantTable } from '@entente/platform/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files annexed to conventions, extracts of what boards decided, and the rule that boards approve everything. */
export class AnnexFiles implements MigrationInterface {
  name = 'AnnexFiles1763830800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table convention add column pieces jsonb not null default '[]';

      -- A file that was sent for a convention: annexed, kept behind a newer one, or the extract of a decision.
      create table convention_file (
        tenant_id uuid not null,
        -- That of the paper file.
        id uuid not null,
        convention_id uuid not null,
        -- Of an extract: whose board, which body, which day.
        board jsonb,
        -- Since when nothing names it any more; null while something does.
        detached_at timestamptz,
        -- Named by a text that was frozen: kept as long as the convention.
        is_frozen boolean not null default false,
        constraint convention_file_pkey primary key (tenant_id, id),
        constraint convention_file_paper foreign key (tenant_id, id) references paper_file (tenant_id, id),
        -- A draft that is deleted lets its files go.
        constraint convention_file_convention foreign key (tenant_id, convention_id)
          references convention (tenant_id, id) on delete cascade
      );
      create index convention_file_of on convention_file (tenant_id, convention_id);
      create index convention_file_detached on convention_file (tenant_id, detached_at) where detached_at is not null;
      ${tenantTable('convention_file')}

      create table convention_rule (
        tenant_id uuid not null constraint convention_rule_tenant references organisation (tenant_id),
        board_must_approve boolean not null,
        version integer not null,
        constraint convention_rule_pkey primary key (tenant_id)
      );
      ${tenantTable('convention_rule')}
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
