import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepCarriedAnswers implements MigrationInterface {
  name = 'KeepCarriedAnswers1763920800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What was taken over from an earlier review, as it was then: that review may be reopened, this page stays true.
      alter table review add column carried jsonb not null default '[]';
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
