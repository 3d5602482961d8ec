import { tenantTable } from '@entente/platform/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An organisation's own evaluation grids: one draft each, and versions that never change once published. */
export class CreateOwnGrids implements MigrationInterface {
  name = 'CreateOwnGrids1763853000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table own_grid (
        tenant_id uuid not null constraint own_grid_tenant references organisation (tenant_id),
        id uuid not null,
        kind text not null,
        -- The grid it was copied from: kind, version, and own when it is one of the organisation's.
        base jsonb not null,
        -- As it is being written; nobody rates on it before it is published.
        draft jsonb not null,
        revision integer not null,
        published integer not null,
        archived boolean not null,
        -- The one that new reviews are opened on; none chosen, the grid that ships with Entente.
        chosen boolean not null default false,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint own_grid_pkey primary key (tenant_id, id),
        constraint own_grid_kind check (kind in ('checklist')),
        constraint own_grid_offered check (not chosen or (published > 0 and not archived))
      );
      create unique index own_grid_one_chosen on own_grid (tenant_id, kind) where chosen;
      ${tenantTable('own_grid')}

      create table own_grid_version (
        tenant_id uuid not null,
        grid_id uuid not null,
        version integer not null,
        content jsonb not null,
        -- What became of each code since the versions before, the newest step first.
        lineage jsonb not null,
        -- What changes with it, in the words of whoever published.
        note text not null,
        published_by uuid not null,
        published_at timestamptz not null,
        constraint own_grid_version_pkey primary key (tenant_id, grid_id, version),
        constraint own_grid_version_grid foreign key (tenant_id, grid_id) references own_grid (tenant_id, id),
        constraint own_grid_version_counted check (version >= 1)
      );
      ${tenantTable('own_grid_version', 'append-only')}

      -- A review names its grid by reference; the database sees to it that the version stays for as long as the review.
      alter table review
        add column own_grid_id uuid generated always as ((grid->>'own')::uuid) stored,
        add column own_grid_version integer
          generated always as (case when grid->>'own' is null then null else (grid->>'version')::integer end) stored,
        add constraint review_own_grid foreign key (tenant_id, own_grid_id, own_grid_version)
          references own_grid_version (tenant_id, grid_id, version);
      create index review_by_own_grid on review (tenant_id, own_grid_id) where own_grid_id is not null;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
