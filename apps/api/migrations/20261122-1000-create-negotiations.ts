import { lookUpFunction, tenantTable } from '@entente/platform/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = 'language sql stable security definer set search_path = public, pg_temp';

/** A table that belongs to one convention and goes with it: a draft may be deleted. */
const ofConvention = (table: string): string =>
  `constraint ${table}_convention foreign key (tenant_id, convention_id) references convention (tenant_id, id) on delete cascade`;

export class CreateNegotiations implements MigrationInterface {
  name = 'CreateNegotiations1763805600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table negotiation (
        tenant_id uuid not null,
        convention_id uuid not null,
        -- The negotiation of the domain, whole: whose turn, acceptances, people of the other sides.
        state jsonb not null,
        constraint negotiation_pkey primary key (tenant_id, convention_id),
        ${ofConvention('negotiation')}
      );
      ${tenantTable('negotiation')}

      create table negotiation_link (
        tenant_id uuid not null,
        guest_id uuid not null,
        generation integer not null,
        convention_id uuid not null,
        token_hash text not null constraint negotiation_link_token unique,
        expires_at timestamptz not null,
        constraint negotiation_link_pkey primary key (tenant_id, guest_id, generation),
        ${ofConvention('negotiation_link')}
      );
      create index negotiation_link_of on negotiation_link (tenant_id, convention_id);
      ${tenantTable('negotiation_link')}

      create table negotiation_thread (
        tenant_id uuid not null,
        id uuid not null,
        convention_id uuid not null,
        state jsonb not null,
        created_at timestamptz not null,
        constraint negotiation_thread_pkey primary key (tenant_id, id),
        ${ofConvention('negotiation_thread')}
      );
      create index negotiation_thread_of on negotiation_thread (tenant_id, convention_id, created_at);
      ${tenantTable('negotiation_thread')}

      create table negotiation_proposal (
        tenant_id uuid not null,
        id uuid not null,
        convention_id uuid not null,
        clause text not null,
        party text not null,
        status text not null,
        state jsonb not null,
        created_at timestamptz not null,
        constraint negotiation_proposal_pkey primary key (tenant_id, id),
        ${ofConvention('negotiation_proposal')}
      );
      create index negotiation_proposal_of on negotiation_proposal (tenant_id, convention_id, created_at);
      -- Two proposals of one side for one article would be two answers to one question.
      create unique index negotiation_proposal_one_open on negotiation_proposal (tenant_id, convention_id, clause, party)
        where status = 'open';
      ${tenantTable('negotiation_proposal')}

      -- The text each time the pen changed hands, or a side accepted it.
      create table convention_edition (
        tenant_id uuid not null,
        convention_id uuid not null,
        rank integer not null,
        reason text not null,
        party text not null,
        author text not null,
        document jsonb not null,
        taken_at timestamptz not null,
        constraint convention_edition_pkey primary key (tenant_id, convention_id, rank),
        ${ofConvention('convention_edition')}
      );
      ${tenantTable('convention_edition')}
    `);
    await runner.query(
      lookUpFunction(
        'find_negotiation_link(given text)',
        `returns table (tenant_id uuid, convention_id uuid, guest_id uuid, generation integer) ${DEFINER} as $$
          select tenant_id, convention_id, guest_id, generation from negotiation_link where token_hash = given
        $$`,
      ),
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
