import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An organisation's own questions of its strategy: kept as those of the review are, and held by what was opened on them. */
export class AdaptStrategyQuestions implements MigrationInterface {
  name = 'AdaptStrategyQuestions1763924400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table own_grid
        drop constraint own_grid_kind,
        add constraint own_grid_kind check (kind in ('checklist', 'annual-review', 'strategy'));

      -- The version a strategy review was opened on stays for as long as the review.
      alter table strategy_review
        add column own_questions_id uuid generated always as ((questions->>'own')::uuid) stored,
        add column own_questions_version integer
          generated always as (case when questions->>'own' is null then null else (questions->>'version')::integer end)
          stored,
        add constraint strategy_review_own_questions foreign key (tenant_id, own_questions_id, own_questions_version)
          references own_grid_version (tenant_id, grid_id, version);
      create index strategy_review_by_own_questions on strategy_review (tenant_id, own_questions_id)
        where own_questions_id is not null;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
