import { tenantTable } from '@entente/platform/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The yearly look at the organisation's own policy, its reports, the frameworks it answers to, its priorities. */
export class CreateStrategy implements MigrationInterface {
  name = 'CreateStrategy1763854200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table strategy_review (
        tenant_id uuid not null constraint strategy_review_tenant references organisation (tenant_id),
        id uuid not null,
        year integer not null,
        status text not null,
        questions jsonb not null,
        answers jsonb not null,
        -- What Entente knew on the day the board validated; null until then, when it is counted afresh each time.
        known jsonb,
        score jsonb not null,
        debated_on date,
        validated_on date,
        closed_on date,
        reopenings jsonb not null,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint strategy_review_pkey primary key (tenant_id, id),
        constraint strategy_review_one_a_year unique (tenant_id, year)
      );
      ${tenantTable('strategy_review')}

      -- The report as it was at each closing, once per language; the file stands under its hash.
      create table strategy_report (
        tenant_id uuid not null,
        strategy_id uuid not null,
        edition integer not null,
        language text not null,
        sha256 text not null,
        page_count integer not null,
        drawn_at timestamptz not null,
        constraint strategy_report_pkey primary key (tenant_id, strategy_id, edition, language),
        constraint strategy_report_strategy foreign key (tenant_id, strategy_id)
          references strategy_review (tenant_id, id) on delete cascade
      );
      ${tenantTable('strategy_report', 'append-only')}

      -- A framework of others, as its administrators typed it: codes, labels, and what of ours answers each.
      create table external_framework (
        tenant_id uuid not null constraint external_framework_tenant references organisation (tenant_id),
        id uuid not null,
        name text not null,
        edition text not null,
        items jsonb not null,
        -- Taken away, and may still be brought back.
        removed_at timestamptz,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint external_framework_pkey primary key (tenant_id, id)
      );
      ${tenantTable('external_framework')}

      -- A priority of the year belongs to the whole organisation: it has no partner.
      alter table planned_action
        alter column partner_id drop not null,
        alter column partnership_id drop not null,
        add column strategy_id uuid,
        add constraint planned_action_strategy foreign key (tenant_id, strategy_id)
          references strategy_review (tenant_id, id) on delete cascade,
        add constraint planned_action_place check ((partner_id is null) = (partnership_id is null)),
        add constraint planned_action_somewhere check (partner_id is not null or strategy_id is not null);
      create index planned_action_by_strategy on planned_action (tenant_id, strategy_id) where strategy_id is not null;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
