import { lookUpFunction, tenantTable } from '@entente/platform/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = 'language sql stable security definer set search_path = public, pg_temp';

export class CreateIndicatorRequests implements MigrationInterface {
  name = 'CreateIndicatorRequests1763902800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The values of a quarter, asked of one person of the partner, who enters them by a personal link.
      create table indicator_request (
        tenant_id uuid not null,
        id uuid not null,
        partnership_id uuid not null,
        partner_id uuid not null,
        name text not null,
        email text not null,
        period text not null,
        status text not null,
        asked_by uuid not null,
        asked_at timestamptz not null,
        opened_at timestamptz,
        handed_in_at timestamptz,
        decided_by uuid,
        decided_at timestamptz,
        withdrawn_at timestamptz,
        constraint indicator_request_pkey primary key (tenant_id, id),
        constraint indicator_request_partnership foreign key (tenant_id, partnership_id)
          references partnership (tenant_id, id) on delete cascade,
        constraint indicator_request_partner foreign key (tenant_id, partner_id)
          references partner (tenant_id, id) on delete cascade
      );
      create index indicator_request_of_partner on indicator_request (tenant_id, partner_id);
      create index indicator_request_of on indicator_request (tenant_id, partnership_id, asked_at desc);
      create unique index indicator_request_one on indicator_request (tenant_id, partnership_id, period, lower(email))
        where status <> 'settled' and withdrawn_at is null;
      ${tenantTable('indicator_request')}

      -- What was asked, what the partner said, and what we made of it: nothing here counts before it is accepted.
      create table indicator_request_cell (
        tenant_id uuid not null,
        request_id uuid not null,
        rank integer not null,
        code text not null,
        period text not null,
        side text not null,
        parts jsonb not null,
        reliability text,
        comment text not null,
        version integer not null,
        verdict text not null,
        return_reason text not null,
        constraint indicator_request_cell_pkey primary key (tenant_id, request_id, code, period, side),
        constraint indicator_request_cell_request foreign key (tenant_id, request_id)
          references indicator_request (tenant_id, id) on delete cascade
      );
      ${tenantTable('indicator_request_cell')}

      create table indicator_request_link (
        tenant_id uuid not null,
        request_id uuid not null,
        generation integer not null,
        token_hash text not null constraint indicator_request_link_token unique,
        expires_at timestamptz not null,
        constraint indicator_request_link_pkey primary key (tenant_id, request_id, generation),
        constraint indicator_request_link_request foreign key (tenant_id, request_id)
          references indicator_request (tenant_id, id) on delete cascade
      );
      ${tenantTable('indicator_request_link')}

      -- Which request a value came by: null once somebody of ours writes over it.
      alter table indicator_value add column request_id uuid;
      alter table indicator_value add constraint indicator_value_request
        foreign key (tenant_id, request_id) references indicator_request (tenant_id, id)
        on delete set null (request_id);
      create index indicator_value_by_request on indicator_value (tenant_id, request_id) where request_id is not null;
    `);
    await runner.query(
      lookUpFunction(
        'find_indicator_link(given text)',
        `returns table (tenant_id uuid, request_id uuid, generation integer) ${DEFINER} as $$
          select tenant_id, request_id, generation from indicator_request_link where token_hash = given
        $$`,
      ),
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
