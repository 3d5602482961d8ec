import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An organisation's own questions of the annual review: kept as its grids are, and held by the reviews that use them. */
export class AdaptReviewQuestions implements MigrationInterface {
  name = 'AdaptReviewQuestions1763910000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table own_grid
        drop constraint own_grid_kind,
        add constraint own_grid_kind check (kind in ('checklist', 'annual-review'));

      -- As for its grid: the version a review was opened on stays for as long as the review.
      alter table review
        add column own_questions_id uuid generated always as ((questions->>'own')::uuid) stored,
        add column own_questions_version integer
          generated always as (case when questions->>'own' is null then null else (questions->>'version')::integer end)
          stored,
        add constraint review_own_questions foreign key (tenant_id, own_questions_id, own_questions_version)
          references own_grid_version (tenant_id, grid_id, version);
      create index review_by_own_questions on review (tenant_id, own_questions_id) where own_questions_id is not null;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
