import { lookUpFunction, tenantTable } from '@entente/platform/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = 'language sql stable security definer set search_path = public, pg_temp';

/** What people supported say of a partnership: counters and words, never whole sheets, never who or when. */
export class CreateFeedback implements MigrationInterface {
  name = 'CreateFeedback1763852400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table feedback_campaign (
        tenant_id uuid not null,
        id uuid not null,
        partner_id uuid not null,
        partnership_id uuid not null,
        -- The review that it prepares, when there is one.
        review_id uuid,
        -- What stands in the address that people open.
        code text not null,
        languages jsonb not null,
        place text not null,
        opens_on date not null,
        closes_on date not null,
        -- The day its results were opened.
        closed_on date,
        -- When the words that people wrote are no longer kept.
        forget_on date,
        lines jsonb not null,
        closing text not null,
        opened_by uuid not null,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint feedback_campaign_pkey primary key (tenant_id, id),
        constraint feedback_campaign_partner foreign key (tenant_id, partner_id)
          references partner (tenant_id, id) on delete cascade,
        constraint feedback_campaign_partnership foreign key (tenant_id, partnership_id)
          references partnership (tenant_id, id) on delete cascade,
        constraint feedback_campaign_review foreign key (tenant_id, review_id)
          references review (tenant_id, id) on delete set null (review_id),
        constraint feedback_campaign_days check (closes_on >= opens_on)
      );
      create unique index feedback_campaign_code on feedback_campaign (code);
      create unique index feedback_campaign_one_open on feedback_campaign (tenant_id, partnership_id)
        where closed_on is null;
      create index feedback_campaign_of_partner on feedback_campaign (tenant_id, partner_id, opens_on desc);
      create index feedback_campaign_of_review on feedback_campaign (tenant_id, review_id) where review_id is not null;
      create index feedback_campaign_to_forget on feedback_campaign (tenant_id, forget_on) where forget_on is not null;
      ${tenantTable('feedback_campaign')}

      -- A sheet adds one to each counter of what it says: nothing tells which went together, nor when.
      create table feedback_tally (
        tenant_id uuid not null,
        campaign_id uuid not null,
        question text not null,
        choice text not null,
        count integer not null,
        constraint feedback_tally_pkey primary key (tenant_id, campaign_id, question, choice),
        constraint feedback_tally_campaign foreign key (tenant_id, campaign_id)
          references feedback_campaign (tenant_id, id) on delete cascade
      );
      ${tenantTable('feedback_tally')}

      -- Words, each apart under a random id, until somebody has read them.
      create table feedback_text (
        tenant_id uuid not null,
        id uuid not null,
        campaign_id uuid not null,
        question text not null,
        text text not null,
        state text not null,
        constraint feedback_text_pkey primary key (tenant_id, id),
        constraint feedback_text_campaign foreign key (tenant_id, campaign_id)
          references feedback_campaign (tenant_id, id) on delete cascade,
        constraint feedback_text_state check (state in ('held', 'kept'))
      );
      create index feedback_text_of_campaign on feedback_text (tenant_id, campaign_id);
      ${tenantTable('feedback_text')}

      -- Sheets that arrived these days, so that one sent twice counts once; it leads to no answer.
      create table feedback_receipt (
        tenant_id uuid not null,
        campaign_id uuid not null,
        key text not null,
        received_on date not null,
        constraint feedback_receipt_pkey primary key (tenant_id, campaign_id, key),
        constraint feedback_receipt_campaign foreign key (tenant_id, campaign_id)
          references feedback_campaign (tenant_id, id) on delete cascade
      );
      create index feedback_receipt_old on feedback_receipt (tenant_id, received_on);
      ${tenantTable('feedback_receipt')}
    `);
    await runner.query(
      lookUpFunction(
        'find_feedback_campaign(given text)',
        `returns table (tenant_id uuid, campaign_id uuid) ${DEFINER} as $$
          select tenant_id, id from feedback_campaign where code = given
        $$`,
      ),
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
