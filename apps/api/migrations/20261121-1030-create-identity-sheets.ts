import { tenantTable } from '@entente/platform/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateIdentitySheets implements MigrationInterface {
  name = 'CreateIdentitySheets1763718600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One per organisation; it is what writers lock, and what facts are about.
      create table identity_sheet (
        tenant_id uuid not null constraint identity_sheet_tenant references organisation (tenant_id),
        id uuid not null,
        constraint identity_sheet_pkey primary key (tenant_id, id),
        constraint identity_sheet_one unique (tenant_id)
      );
      ${tenantTable('identity_sheet')}

      create table identity_sheet_field (
        tenant_id uuid not null,
        sheet_id uuid not null,
        -- « IDS-01 »: the codes of the catalogue.
        code text not null,
        value jsonb not null,
        written_by uuid not null,
        written_on date not null,
        verified_on date not null,
        visibility text not null,
        revision integer not null,
        constraint identity_sheet_field_pkey primary key (tenant_id, sheet_id, code),
        constraint identity_sheet_field_sheet foreign key (tenant_id, sheet_id) references identity_sheet (tenant_id, id) on delete cascade
      );
      ${tenantTable('identity_sheet_field')}

      -- The record as it stood when it was published.
      create table identity_sheet_publication (
        tenant_id uuid not null,
        sheet_id uuid not null,
        version integer not null,
        published_at timestamptz not null,
        published_on date not null,
        published_by uuid not null,
        record jsonb not null,
        stale jsonb not null,
        constraint identity_sheet_publication_pkey primary key (tenant_id, sheet_id, version),
        constraint identity_sheet_publication_sheet foreign key (tenant_id, sheet_id) references identity_sheet (tenant_id, id) on delete cascade
      );
      ${tenantTable('identity_sheet_publication', 'append-only')}

      -- A sheet prepared for somebody: its words and its file as they were given.
      create table identity_sheet_export (
        tenant_id uuid not null,
        id uuid not null,
        sheet_id uuid not null,
        year integer not null,
        rank integer not null,
        number text not null,
        publication_version integer not null,
        partner_id uuid,
        partner_name text not null,
        language text not null,
        sheet jsonb not null,
        sha256 text not null,
        prepared_at timestamptz not null,
        prepared_by uuid not null,
        constraint identity_sheet_export_pkey primary key (tenant_id, id),
        constraint identity_sheet_export_number unique (tenant_id, year, rank),
        constraint identity_sheet_export_publication foreign key (tenant_id, sheet_id, publication_version)
          references identity_sheet_publication (tenant_id, sheet_id, version) on delete cascade,
        constraint identity_sheet_export_partner foreign key (tenant_id, partner_id)
          references partner (tenant_id, id) on delete set null (partner_id)
      );
      create index identity_sheet_export_by_time on identity_sheet_export (tenant_id, prepared_at desc, id desc);
      create index identity_sheet_export_by_partner on identity_sheet_export (tenant_id, partner_id, prepared_at desc);
      ${tenantTable('identity_sheet_export', 'append-only')}

      -- Which sheet went to whom, how and when.
      create table identity_sheet_handover (
        tenant_id uuid not null,
        id uuid not null,
        export_id uuid not null,
        means text not null,
        contact_id uuid,
        recipient text not null,
        message text not null,
        on_day date not null,
        state text not null,
        -- The first mail to a person says what is kept about them (GDPR art. 14).
        with_notice boolean not null,
        refusal text not null,
        noted_by uuid not null,
        noted_at timestamptz not null,
        constraint identity_sheet_handover_pkey primary key (tenant_id, id),
        constraint identity_sheet_handover_export foreign key (tenant_id, export_id)
          references identity_sheet_export (tenant_id, id) on delete cascade,
        constraint identity_sheet_handover_contact foreign key (tenant_id, contact_id)
          references contact (tenant_id, id) on delete set null (contact_id)
      );
      create index identity_sheet_handover_of on identity_sheet_handover (tenant_id, export_id, noted_at);
      ${tenantTable('identity_sheet_handover')}
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
