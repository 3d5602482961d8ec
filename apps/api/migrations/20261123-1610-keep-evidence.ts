import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepEvidence implements MigrationInterface {
  name = 'KeepEvidence1763914200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What a rating rests on: a few words and a web address, written and versioned apart.
      alter table review_rater_answer
        add column evidence text not null default '',
        add column evidence_version integer not null default 0,
        add column link text not null default '',
        add column link_version integer not null default 0;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
