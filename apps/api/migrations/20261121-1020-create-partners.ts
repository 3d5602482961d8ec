import { lookUpFunction, tenantTable } from '@entente/platform/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePartners implements MigrationInterface {
  name = 'CreatePartners1763718000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table partner (
        tenant_id uuid not null constraint partner_tenant references organisation (tenant_id),
        id uuid not null,
        name text not null,
        structure_type text not null,
        city text not null,
        -- The whole card as people write it; the columns beside it are what lists filter and sort by.
        card jsonb not null,
        -- Folded name, acronym, operator, town and numbers: what a search compares.
        search text not null,
        -- The name as French sorts it, whatever its accents and case.
        sort_name text not null,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        archived_on date,
        constraint partner_pkey primary key (tenant_id, id)
      );
      create index partner_by_name on partner (tenant_id, sort_name, id) where archived_on is null;
      create index partner_by_update on partner (tenant_id, updated_at desc, id) where archived_on is null;
      create index partner_by_type on partner (tenant_id, structure_type, sort_name, id) where archived_on is null;
      create index partner_archived on partner (tenant_id, archived_on) where archived_on is not null;
      create index partner_search on partner using gin (search gin_trgm_ops);
      ${tenantTable('partner')}

      create table partnership (
        tenant_id uuid not null,
        id uuid not null,
        partner_id uuid not null,
        stage text not null,
        stage_since date not null,
        stage_reason text not null,
        retry_on date,
        purpose text not null,
        gains jsonb not null,
        listing text not null,
        contributions jsonb not null,
        version integer not null,
        constraint partnership_pkey primary key (tenant_id, id),
        constraint partnership_partner_once unique (tenant_id, partner_id),
        constraint partnership_partner foreign key (tenant_id, partner_id) references partner (tenant_id, id) on delete cascade
      );
      create index partnership_stage on partnership (tenant_id, stage);
      ${tenantTable('partnership')}

      create table contact (
        tenant_id uuid not null,
        id uuid not null,
        partner_id uuid not null,
        name text not null,
        email text not null,
        phone text not null,
        availability text not null,
        functions jsonb not null,
        -- When the first mail told this person what is kept about them (GDPR art. 14).
        informed_at timestamptz,
        version integer not null,
        constraint contact_pkey primary key (tenant_id, id),
        constraint contact_partner foreign key (tenant_id, partner_id) references partner (tenant_id, id) on delete cascade
      );
      create index contact_partner_id on contact (tenant_id, partner_id);
      ${tenantTable('contact')}

      -- Tenures are closed and opened, never rewritten: \`person_id\` is a member on our side, a contact on theirs.
      create table tenure (
        tenant_id uuid not null,
        id uuid not null,
        partnership_id uuid not null,
        side text not null,
        role text not null,
        person_id uuid not null,
        from_day date not null,
        until_day date,
        constraint tenure_pkey primary key (tenant_id, id),
        constraint tenure_partnership foreign key (tenant_id, partnership_id) references partnership (tenant_id, id) on delete cascade
      );
      create index tenure_partnership_id on tenure (tenant_id, partnership_id);
      create index tenure_person on tenure (tenant_id, person_id) where until_day is null;
      create unique index tenure_one_holder on tenure (tenant_id, partnership_id, side, role) where until_day is null;
      ${tenantTable('tenure')}
    `);
    for (const sql of searches()) await runner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}

/**
 * The search of one organisation, as ids. Row-level security lets the planner use an index for leakproof comparisons
 * only, which trigrams are not; so this function repeats the policy's own condition and may then use the index.
 */
const searches = (): string[] => [
  lookUpFunction(
    'search_partners(first_word text, other_words text[])',
    `returns setof uuid language sql stable security definer set search_path = public as $$
      select p.id from partner p
      where p.tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
        and (p.search like '%' || first_word || '%' or first_word <% p.search)
        and not exists (
          select from unnest(other_words) as word where not (p.search like '%' || word || '%' or word <% p.search)
        )
    $$`,
  ),
];
