import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An organisation's own questions to people supported: kept as its other questionnaires are, and held by its campaigns. */
export class AdaptFeedbackQuestions implements MigrationInterface {
  name = 'AdaptFeedbackQuestions1763971200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table own_grid
        drop constraint own_grid_kind,
        add constraint own_grid_kind check (kind in ('checklist', 'annual-review', 'strategy', 'feedback'));

      -- Campaigns that are there ask what Entente asks; the version one was opened on stays for as long as it does.
      alter table feedback_campaign
        add column questions jsonb not null default '{"kind": "feedback", "version": 1}',
        add column own_questions_id uuid generated always as ((questions->>'own')::uuid) stored,
        add column own_questions_version integer
          generated always as (case when questions->>'own' is null then null else (questions->>'version')::integer end)
          stored,
        add constraint feedback_campaign_own_questions foreign key (tenant_id, own_questions_id, own_questions_version)
          references own_grid_version (tenant_id, grid_id, version);
      alter table feedback_campaign alter column questions drop default;
      create index feedback_campaign_by_own_questions on feedback_campaign (tenant_id, own_questions_id)
        where own_questions_id is not null;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
