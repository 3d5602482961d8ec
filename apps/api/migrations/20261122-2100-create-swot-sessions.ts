import { lookUpFunction, tenantTable } from '@entente/platform/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = 'language sql stable security definer set search_path = public, pg_temp';

export class CreateSwotSessions implements MigrationInterface {
  name = 'CreateSwotSessions1763845200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table swot_session (
        tenant_id uuid not null,
        id uuid not null,
        partner_id uuid not null,
        partnership_id uuid not null,
        -- The review that it prepares, when there is one.
        review_id uuid,
        mode text not null,
        status text not null,
        -- What people type to come in, while the session is open.
        code text not null,
        -- The rank of the last event: what readers have seen, and what they have missed.
        seq integer not null,
        -- The session after all its events.
        state jsonb not null,
        held_on date,
        -- When what each wrote is no longer kept.
        forget_on date,
        opened_by uuid not null,
        opened_at timestamptz not null,
        updated_at timestamptz not null,
        constraint swot_session_pkey primary key (tenant_id, id),
        constraint swot_session_partner foreign key (tenant_id, partner_id) references partner (tenant_id, id) on delete cascade,
        constraint swot_session_partnership foreign key (tenant_id, partnership_id) references partnership (tenant_id, id) on delete cascade,
        constraint swot_session_review foreign key (tenant_id, review_id) references review (tenant_id, id) on delete set null (review_id)
      );
      create unique index swot_session_one_open on swot_session (tenant_id, partnership_id) where status = 'open';
      create unique index swot_session_code on swot_session (code) where status = 'open';
      create index swot_session_to_forget on swot_session (tenant_id, forget_on) where forget_on is not null;
      create index swot_session_of_partner on swot_session (tenant_id, partner_id, opened_at desc);
      create index swot_session_of_review on swot_session (tenant_id, review_id) where review_id is not null;
      ${tenantTable('swot_session')}

      -- What happened in a session, one after the other. The words go three months after the report is approved.
      create table swot_event (
        tenant_id uuid not null,
        session_id uuid not null,
        seq integer not null,
        at timestamptz not null,
        by_kind text not null,
        by_id uuid not null,
        event jsonb not null,
        constraint swot_event_pkey primary key (tenant_id, session_id, seq),
        constraint swot_event_session foreign key (tenant_id, session_id) references swot_session (tenant_id, id) on delete cascade
      );
      create index swot_event_of_author on swot_event (tenant_id, by_id) where event->>'type' = 'report-approved';
      ${tenantTable('swot_event')}

      -- The one-page report as it was when the session was closed, once per language; the file stands under its hash.
      create table swot_report (
        tenant_id uuid not null,
        session_id uuid not null,
        language text not null,
        sha256 text not null,
        page_count integer not null,
        drawn_at timestamptz not null,
        constraint swot_report_pkey primary key (tenant_id, session_id, language),
        constraint swot_report_session foreign key (tenant_id, session_id) references swot_session (tenant_id, id) on delete cascade
      );
      ${tenantTable('swot_report', 'append-only')}
    `);
    await runner.query(
      lookUpFunction(
        'find_swot_session(given text)',
        `returns table (tenant_id uuid, session_id uuid) ${DEFINER} as $$
          select tenant_id, id from swot_session where code = given and status = 'open'
        $$`,
      ),
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
