import { tenantTable } from '@entente/platform/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The plan of every partnership: actions with an owner on each side, a day, a state, an effect. */
export class CreatePlannedActions implements MigrationInterface {
  name = 'CreatePlannedActions1763848800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table planned_action (
        tenant_id uuid not null,
        id uuid not null,
        partner_id uuid not null,
        partnership_id uuid not null,
        -- The review that decided it; null when it was written by hand.
        review_id uuid,
        action text not null,
        origin jsonb not null,
        expected_result text not null,
        priority text not null,
        -- A member of ours and a contact of theirs, who may leave: the action keeps whom it was given to.
        owner_ours uuid,
        owner_theirs uuid,
        due_on date not null,
        first_due_on date not null,
        postponements integer not null,
        hours double precision,
        budget_cents integer,
        success_sign text not null,
        state text not null,
        abandoned_reason text not null,
        obstacles jsonb not null,
        visible_to_partner boolean not null,
        effect text not null,
        closed_on date,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint planned_action_pkey primary key (tenant_id, id),
        constraint planned_action_partner foreign key (tenant_id, partner_id)
          references partner (tenant_id, id) on delete cascade,
        constraint planned_action_partnership foreign key (tenant_id, partnership_id)
          references partnership (tenant_id, id) on delete cascade,
        constraint planned_action_review foreign key (tenant_id, review_id)
          references review (tenant_id, id) on delete cascade,
        constraint planned_action_owned check (owner_ours is not null or owner_theirs is not null),
        constraint planned_action_closed check ((closed_on is null) = (state in ('to-do', 'under-way')))
      );
      create index planned_action_open on planned_action (tenant_id, due_on, id) where state in ('to-do', 'under-way');
      create index planned_action_by_partner on planned_action (tenant_id, partner_id, due_on);
      create index planned_action_by_review on planned_action (tenant_id, review_id) where review_id is not null;
      create index planned_action_by_owner on planned_action (tenant_id, owner_ours, due_on)
        where owner_ours is not null and state in ('to-do', 'under-way');
      ${tenantTable('planned_action')}
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
