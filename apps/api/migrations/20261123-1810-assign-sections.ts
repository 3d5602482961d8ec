import { tenantTable } from '@entente/platform/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Chapters of the questions of a review, each given to a member with a day. */
export class AssignSections implements MigrationInterface {
  name = 'AssignSections1763921400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table review_section (
        tenant_id uuid not null,
        review_id uuid not null,
        section text not null,
        -- Who was asked; null once taken back. A member who left stays named until somebody else is asked.
        member_id uuid,
        due_on date,
        done_at timestamptz,
        version integer not null,
        updated_at timestamptz not null,
        constraint review_section_pkey primary key (tenant_id, review_id, section),
        constraint review_section_review foreign key (tenant_id, review_id)
          references review (tenant_id, id) on delete cascade,
        constraint review_section_held check (member_id is not null or (due_on is null and done_at is null))
      );
      create index review_section_to_do on review_section (tenant_id, member_id) where done_at is null;
      ${tenantTable('review_section')}
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
