import { tenantTable } from '@entente/platform/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How people of both sides lived what ended between them: a face and a few words, once for a person and a step. */
export class CreateFeelings implements MigrationInterface {
  name = 'CreateFeelings1763974800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table step_feeling (
        tenant_id uuid not null,
        partner_id uuid not null,
        partnership_id uuid not null,
        -- The step: its kind, and the id of the review, session or convention, whose domains stand beside this one.
        kind text not null,
        step_id uuid not null,
        side text not null,
        -- A member of ours, or a contact of theirs.
        person_id uuid not null,
        face text not null,
        remark text not null,
        given_on date not null,
        version integer not null,
        updated_at timestamptz not null,
        constraint step_feeling_pkey primary key (tenant_id, kind, step_id, side, person_id),
        constraint step_feeling_partner foreign key (tenant_id, partner_id)
          references partner (tenant_id, id) on delete cascade,
        constraint step_feeling_kind check (kind in ('review', 'swot', 'convention')),
        constraint step_feeling_side check (side in ('ours', 'theirs')),
        constraint step_feeling_face check (face in ('very', 'rather', 'little', 'not'))
      );
      create index step_feeling_of_partnership on step_feeling (tenant_id, partnership_id, given_on);
      ${tenantTable('step_feeling')}
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
