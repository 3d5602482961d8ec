import { tenantTable } from '@entente/platform/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateConventions implements MigrationInterface {
  name = 'CreateConventions1763719200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table convention (
        tenant_id uuid not null constraint convention_tenant references organisation (tenant_id),
        id uuid not null,
        partner_id uuid not null,
        partnership_id uuid not null,
        number text not null,
        template_code text not null,
        template_version integer not null,
        status text not null,
        title text not null,
        -- Answers, sides, rewritten articles, accepted warnings: always read and written together.
        content jsonb not null,
        starts_on date,
        ends_on date,
        renewals integer not null,
        renewal_opposed_on date,
        reason text not null,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint convention_pkey primary key (tenant_id, id),
        constraint convention_number unique (tenant_id, number),
        constraint convention_partner foreign key (tenant_id, partner_id) references partner (tenant_id, id),
        constraint convention_partnership foreign key (tenant_id, partnership_id) references partnership (tenant_id, id)
      );
      create index convention_by_update on convention (tenant_id, updated_at desc, id);
      create index convention_by_status on convention (tenant_id, status, updated_at desc, id);
      create index convention_by_partner on convention (tenant_id, partner_id, updated_at desc);
      ${tenantTable('convention')}

      -- Numbers run per organisation and year, without a gap being promised: a deleted draft keeps its own.
      create table convention_counter (
        tenant_id uuid not null constraint convention_counter_tenant references organisation (tenant_id),
        year integer not null,
        last integer not null,
        constraint convention_counter_pkey primary key (tenant_id, year)
      );
      ${tenantTable('convention_counter')}

      -- What the convention said each time it was sent.
      create table convention_snapshot (
        tenant_id uuid not null,
        id uuid not null,
        convention_id uuid not null,
        convention_version integer not null,
        content jsonb not null,
        document jsonb not null,
        document_sha256 text not null,
        taken_at timestamptz not null,
        constraint convention_snapshot_pkey primary key (tenant_id, id),
        constraint convention_snapshot_convention foreign key (tenant_id, convention_id) references convention (tenant_id, id)
      );
      create index convention_snapshot_of on convention_snapshot (tenant_id, convention_id, taken_at desc);
      ${tenantTable('convention_snapshot', 'append-only')}
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
