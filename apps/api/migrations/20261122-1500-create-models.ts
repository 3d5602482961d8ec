import { tenantTable } from '@entente/platform/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An organisation's own models: what it changes in our templates, version after version. */
export class CreateModels implements MigrationInterface {
  name = 'CreateModels1763823600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table convention_model (
        tenant_id uuid not null constraint convention_model_tenant references organisation (tenant_id),
        id uuid not null,
        kind text not null,
        template_code text not null,
        template_version integer not null,
        name text not null,
        -- As it is being written; nobody drafts from it before it is published.
        adaptation jsonb not null,
        revision integer not null,
        published integer not null,
        archived boolean not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint convention_model_pkey primary key (tenant_id, id),
        constraint convention_model_kind check (kind in ('convention', 'clause'))
      );
      ${tenantTable('convention_model')}

      create table convention_model_version (
        tenant_id uuid not null,
        model_id uuid not null,
        version integer not null,
        name text not null,
        adaptation jsonb not null,
        -- What changes with it, in the words of whoever published.
        note text not null,
        published_by uuid not null,
        published_at timestamptz not null,
        constraint convention_model_version_pkey primary key (tenant_id, model_id, version),
        constraint convention_model_version_model foreign key (tenant_id, model_id)
          references convention_model (tenant_id, id),
        constraint convention_model_version_counted check (version >= 1)
      );
      ${tenantTable('convention_model_version', 'append-only')}

      alter table convention
        add column model_id uuid,
        add column model_version integer,
        -- The words of that version, kept with the convention; and own articles that it kept when it moved to a newer one.
        add column model jsonb,
        add constraint convention_model_whole
          check ((model is null) = (model_id is null) and (model_id is null) = (model_version is null)),
        add constraint convention_model_from foreign key (tenant_id, model_id, model_version)
          references convention_model_version (tenant_id, model_id, version);
      create index convention_by_model on convention (tenant_id, model_id);
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
