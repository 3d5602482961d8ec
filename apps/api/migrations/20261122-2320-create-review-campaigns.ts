import { tenantTable } from '@entente/platform/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The reviews of a year launched together, with what was done to get them done: more time, reminders. */
export class CreateReviewCampaigns implements MigrationInterface {
  name = 'CreateReviewCampaigns1763853600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table review_campaign (
        tenant_id uuid not null,
        id uuid not null,
        title text not null,
        year integer not null,
        opens_on date not null,
        due_on date not null,
        status text not null,
        launched_by uuid not null,
        launched_at timestamptz not null,
        closed_by uuid,
        closed_at timestamptz,
        -- How many stood at each step the day it was closed: what remained is said for ever.
        closing jsonb,
        version integer not null,
        constraint review_campaign_pkey primary key (tenant_id, id),
        constraint review_campaign_tenant foreign key (tenant_id) references organisation (tenant_id)
      );
      create index review_campaign_open on review_campaign (tenant_id, due_on) where status <> 'closed';
      ${tenantTable('review_campaign')}

      -- One partnership of a campaign; its review comes with the job.
      create table review_campaign_tie (
        tenant_id uuid not null,
        campaign_id uuid not null,
        partnership_id uuid not null,
        partner_id uuid not null,
        review_id uuid,
        -- Null while it waits for the job; then whether the review is new, was there before, or could not be made.
        origin text,
        due_on date not null,
        constraint review_campaign_tie_pkey primary key (tenant_id, campaign_id, partnership_id),
        constraint review_campaign_tie_campaign foreign key (tenant_id, campaign_id)
          references review_campaign (tenant_id, id) on delete cascade,
        constraint review_campaign_tie_partnership foreign key (tenant_id, partnership_id)
          references partnership (tenant_id, id) on delete cascade,
        constraint review_campaign_tie_review foreign key (tenant_id, review_id)
          references review (tenant_id, id) on delete cascade
      );
      create index review_campaign_tie_partner on review_campaign_tie (tenant_id, partnership_id);
      create index review_campaign_tie_of_review on review_campaign_tie (tenant_id, review_id) where review_id is not null;
      ${tenantTable('review_campaign_tie')}

      create table review_campaign_extension (
        tenant_id uuid not null,
        id uuid not null,
        campaign_id uuid not null,
        -- Null for the whole campaign.
        partnership_ids uuid[],
        due_on date not null,
        reason text not null,
        extended_by uuid not null,
        extended_at timestamptz not null,
        constraint review_campaign_extension_pkey primary key (tenant_id, id),
        constraint review_campaign_extension_campaign foreign key (tenant_id, campaign_id)
          references review_campaign (tenant_id, id) on delete cascade
      );
      create index review_campaign_extension_of on review_campaign_extension (tenant_id, campaign_id, extended_at desc);
      ${tenantTable('review_campaign_extension')}

      -- Who was written to, which day: nobody twice the same day, whoever presses the button.
      create table review_campaign_reminder (
        tenant_id uuid not null,
        campaign_id uuid not null,
        recipient_id uuid not null,
        sent_on date not null,
        kind text not null,
        constraint review_campaign_reminder_pkey primary key (tenant_id, campaign_id, recipient_id, sent_on),
        constraint review_campaign_reminder_campaign foreign key (tenant_id, campaign_id)
          references review_campaign (tenant_id, id) on delete cascade
      );
      ${tenantTable('review_campaign_reminder')}
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
