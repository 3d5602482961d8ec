import { tenantTable } from '@entente/platform/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateEvaluations implements MigrationInterface {
  name = 'CreateEvaluations1763720400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table review (
        tenant_id uuid not null,
        id uuid not null,
        -- « B-2026-009 »: year and rank are what it is made of.
        reference text not null,
        rank integer not null,
        partner_id uuid not null,
        partnership_id uuid not null,
        -- The convention in force when the review was planned; it belongs to a domain that this one does not know.
        convention_id uuid,
        year integer not null,
        status text not null,
        grid jsonb not null,
        questions jsonb not null,
        planned_on date,
        answers jsonb not null,
        question_answers jsonb not null,
        conclusion jsonb,
        reopenings jsonb not null,
        -- What lists show, computed from the answers each time they change.
        score jsonb not null,
        held_on date,
        next_review_on date,
        decision text,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint review_pkey primary key (tenant_id, id),
        constraint review_partner foreign key (tenant_id, partner_id) references partner (tenant_id, id) on delete cascade,
        constraint review_partnership foreign key (tenant_id, partnership_id) references partnership (tenant_id, id) on delete cascade,
        constraint review_reference_once unique (tenant_id, year, rank)
      );
      create unique index review_one_open on review (tenant_id, partnership_id, year)
        where status in ('planned', 'rating', 'concluded');
      create index review_by_update on review (tenant_id, updated_at desc, id);
      create index review_by_partner on review (tenant_id, partner_id, year desc);
      create index review_closed on review (tenant_id, partnership_id, held_on desc) where status = 'closed';
      ${tenantTable('review')}

      -- The report as it was when the review was closed, once per closing and language; the file stands under its hash.
      create table review_report (
        tenant_id uuid not null,
        review_id uuid not null,
        edition integer not null,
        language text not null,
        sha256 text not null,
        page_count integer not null,
        drawn_at timestamptz not null,
        constraint review_report_pkey primary key (tenant_id, review_id, edition, language),
        constraint review_report_review foreign key (tenant_id, review_id) references review (tenant_id, id) on delete cascade
      );
      ${tenantTable('review_report', 'append-only')}
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
