import { lookUpFunction, tenantTable } from '@entente/platform/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = 'language sql stable security definer set search_path = public, pg_temp';

/** The partner says where its own actions stand, by a personal link; whoever carries an action is reminded of it. */
export class LetPartnersFollowActions implements MigrationInterface {
  name = 'LetPartnersFollowActions1763892600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What somebody of the partner says of it, and another day that they ask for.
      alter table planned_action add column progress jsonb, add column proposal jsonb;
      create index planned_action_by_their_owner on planned_action (tenant_id, partner_id, due_on)
        where owner_theirs is not null and visible_to_partner;

      -- The link of one contact to the actions that their side carries with us.
      create table action_link (
        tenant_id uuid not null,
        contact_id uuid not null,
        generation integer not null,
        partner_id uuid not null,
        token_hash text not null constraint action_link_token unique,
        sent_by uuid not null,
        sent_at timestamptz not null,
        opened_at timestamptz,
        closed_at timestamptz,
        expires_at timestamptz not null,
        -- They asked not to be reminded any more; the link itself still works.
        reminders_stopped boolean not null,
        constraint action_link_pkey primary key (tenant_id, contact_id, generation),
        constraint action_link_contact foreign key (tenant_id, contact_id)
          references contact (tenant_id, id) on delete cascade,
        constraint action_link_partner foreign key (tenant_id, partner_id)
          references partner (tenant_id, id) on delete cascade
      );
      create index action_link_by_partner on action_link (tenant_id, partner_id);
      ${tenantTable('action_link')}

      -- What one person was told of one action: the day that was announced, the last time it was said to be late.
      create table action_reminder (
        tenant_id uuid not null,
        action_id uuid not null,
        person_id uuid not null,
        announced_for date,
        told_late_on date,
        constraint action_reminder_pkey primary key (tenant_id, action_id, person_id),
        constraint action_reminder_action foreign key (tenant_id, action_id)
          references planned_action (tenant_id, id) on delete cascade
      );
      create index action_reminder_by_person on action_reminder (tenant_id, person_id);
      ${tenantTable('action_reminder')}
    `);
    await runner.query(
      lookUpFunction(
        'find_action_link(given text)',
        `returns table (tenant_id uuid, partner_id uuid, contact_id uuid, generation integer) ${DEFINER} as $$
          select tenant_id, partner_id, contact_id, generation from action_link where token_hash = given
        $$`,
      ),
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
