import { lookUpFunction, tenantTable } from '@entente/platform/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = 'language sql stable security definer set search_path = public, pg_temp';

export class CreateRaters implements MigrationInterface {
  name = 'CreateRaters1763838000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Null while our side alone rates it; then whether the score is joint, and the partner's once both were compared.
      alter table review add column sides jsonb;

      -- Somebody who rates a review for one side: a member of ours, or a person of the partner by a personal link.
      create table review_rater (
        tenant_id uuid not null,
        id uuid not null,
        review_id uuid not null,
        side text not null,
        name text not null,
        email text not null,
        member_id uuid,
        status text not null,
        invited_by uuid not null,
        invited_at timestamptz not null,
        opened_at timestamptz,
        handed_in_at timestamptz,
        return_reason text not null,
        withdrawn_at timestamptz,
        constraint review_rater_pkey primary key (tenant_id, id),
        constraint review_rater_review foreign key (tenant_id, review_id) references review (tenant_id, id) on delete cascade
      );
      create index review_rater_of on review_rater (tenant_id, review_id, invited_at);
      create unique index review_rater_one_member on review_rater (tenant_id, review_id, member_id)
        where member_id is not null and withdrawn_at is null;
      create unique index review_rater_one_email on review_rater (tenant_id, review_id, lower(email))
        where member_id is null and withdrawn_at is null;
      ${tenantTable('review_rater')}

      -- One answer of one rater; each of its three parts is written and versioned apart.
      create table review_rater_answer (
        tenant_id uuid not null,
        rater_id uuid not null,
        code text not null,
        judgement jsonb,
        judgement_version integer not null,
        comment text not null,
        comment_version integer not null,
        note text not null,
        note_version integer not null,
        constraint review_rater_answer_pkey primary key (tenant_id, rater_id, code),
        constraint review_rater_answer_rater foreign key (tenant_id, rater_id)
          references review_rater (tenant_id, id) on delete cascade
      );
      ${tenantTable('review_rater_answer')}

      create table review_rater_link (
        tenant_id uuid not null,
        rater_id uuid not null,
        generation integer not null,
        review_id uuid not null,
        token_hash text not null constraint review_rater_link_token unique,
        expires_at timestamptz not null,
        constraint review_rater_link_pkey primary key (tenant_id, rater_id, generation),
        constraint review_rater_link_rater foreign key (tenant_id, rater_id)
          references review_rater (tenant_id, id) on delete cascade
      );
      ${tenantTable('review_rater_link')}

      -- What the two sides do together once both have rated: the joint rating, its meeting, actions, validations.
      create table review_sides (
        tenant_id uuid not null,
        review_id uuid not null,
        compared_at timestamptz,
        joint_answers jsonb not null,
        meeting jsonb,
        actions jsonb not null,
        validations jsonb not null,
        constraint review_sides_pkey primary key (tenant_id, review_id),
        constraint review_sides_review foreign key (tenant_id, review_id) references review (tenant_id, id) on delete cascade
      );
      ${tenantTable('review_sides')}
    `);
    await runner.query(
      lookUpFunction(
        'find_rater_link(given text)',
        `returns table (tenant_id uuid, review_id uuid, rater_id uuid, generation integer) ${DEFINER} as $$
          select tenant_id, review_id, rater_id, generation from review_rater_link where token_hash = given
        $$`,
      ),
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
