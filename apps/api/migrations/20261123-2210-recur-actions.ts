import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An action may come back every month, quarter, half-year or year: each closed one is followed once. */
export class RecurActions implements MigrationInterface {
  name = 'RecurActions1763935800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- recurrence: the rhythm, the day the series began with, the place in it, the day it ends.
      alter table planned_action add column recurrence jsonb, add column previous_id uuid;
      -- Closed twice, or by two people at once, an action is followed by one other.
      alter table planned_action add constraint planned_action_follows_once unique (tenant_id, previous_id);
      alter table planned_action add constraint planned_action_previous foreign key (tenant_id, previous_id)
        references planned_action (tenant_id, id) on delete set null (previous_id);
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
