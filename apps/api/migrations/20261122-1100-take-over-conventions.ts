import { tenantTable } from '@entente/platform/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TakeOverConventions implements MigrationInterface {
  name = 'TakeOverConventions1763809200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A signed paper as it came: its bytes are never served in a page, a rebuilt copy is.
      create table paper_file (
        tenant_id uuid not null,
        id uuid not null,
        name text not null,
        original_sha256 text not null,
        -- Whether these bytes came to the store with it: only then do they leave with it.
        owns_original boolean not null,
        copy_sha256 text,
        size integer not null,
        pages integer,
        signatures integer not null,
        -- Why no copy could be made of it; null when there is one.
        unreadable text,
        uploaded_by uuid not null,
        uploaded_at timestamptz not null,
        constraint paper_file_pkey primary key (tenant_id, id),
        constraint paper_file_original foreign key (tenant_id, original_sha256) references file_blob (tenant_id, sha256),
        constraint paper_file_copy foreign key (tenant_id, copy_sha256) references file_blob (tenant_id, sha256),
        constraint paper_file_served check ((copy_sha256 is null) = (unreadable is not null))
      );
      create index paper_file_by_original on paper_file (tenant_id, original_sha256);
      create index paper_file_by_copy on paper_file (tenant_id, copy_sha256);
      ${tenantTable('paper_file')}

      alter table convention
        add column paper_file_id uuid,
        add column taken_over jsonb,
        add constraint convention_taken_over check ((paper_file_id is null) = (taken_over is null)),
        add constraint convention_paper_file foreign key (tenant_id, paper_file_id) references paper_file (tenant_id, id),
        add constraint convention_paper_once unique (tenant_id, paper_file_id);
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
