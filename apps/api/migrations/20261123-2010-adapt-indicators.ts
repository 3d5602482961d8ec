import { tenantTable } from '@entente/platform/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AdaptIndicators implements MigrationInterface {
  name = 'AdaptIndicators1763928600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The indicators of an organisation as they are being written: one row, or none while it follows Entente's.
      create table indicator_catalogue (
        tenant_id uuid not null constraint indicator_catalogue_tenant references organisation (tenant_id),
        draft jsonb not null,
        revision integer not null,
        published integer not null,
        updated_at timestamptz not null,
        constraint indicator_catalogue_pkey primary key (tenant_id)
      );
      ${tenantTable('indicator_catalogue')}

      -- A published version, for good; the last one is in force.
      create table indicator_catalogue_version (
        tenant_id uuid not null,
        version integer not null,
        content jsonb not null,
        note text not null,
        published_by uuid not null,
        published_at timestamptz not null,
        constraint indicator_catalogue_version_pkey primary key (tenant_id, version),
        constraint indicator_catalogue_version_of foreign key (tenant_id) references indicator_catalogue (tenant_id),
        constraint indicator_catalogue_version_counted check (version >= 1)
      );
      ${tenantTable('indicator_catalogue_version', 'append-only')}

      -- Which indicators have values, whatever the partnership: asked before a unit or a rhythm changes.
      create index indicator_value_by_code on indicator_value (tenant_id, code);
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
