import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An action may be done only with a proof, that a second person verifies. */
export class VerifyActions implements MigrationInterface {
  name = 'VerifyActions1763917800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- declared: the last time somebody said it done with a proof, and what a second person made of it.
      alter table planned_action add column proof_asked boolean not null default false, add column declared jsonb;
      alter table planned_action alter column proof_asked drop default;
      alter table planned_action drop constraint planned_action_closed;
      alter table planned_action add constraint planned_action_closed
        check ((closed_on is null) = (state in ('to-do', 'under-way', 'to-verify')));
      create index planned_action_to_verify on planned_action (tenant_id, due_on, id) where state = 'to-verify';
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
