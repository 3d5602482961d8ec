import { tenantTable } from '@entente/platform/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ofPartnership = (table: string): string =>
  `constraint ${table}_partnership foreign key (tenant_id, partnership_id) references partnership (tenant_id, id) on delete cascade`;

export class CreateIndicators implements MigrationInterface {
  name = 'CreateIndicators1763841600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Which indicators a partnership follows, each with its target, its baseline and its own counting rule.
      create table indicator_board (
        tenant_id uuid not null,
        partnership_id uuid not null,
        followed jsonb not null,
        version integer not null,
        updated_at timestamptz not null,
        constraint indicator_board_pkey primary key (tenant_id, partnership_id),
        ${ofPartnership('indicator_board')}
      );
      ${tenantTable('indicator_board')}

      -- One value for each indicator, period and side. A part that is absent is not known, which is not zero.
      create table indicator_value (
        tenant_id uuid not null,
        partnership_id uuid not null,
        code text not null,
        period text not null,
        side text not null,
        year integer not null,
        parts jsonb not null,
        reliability text,
        comment text not null,
        reason text not null,
        version integer not null,
        entered_by uuid not null,
        entered_at timestamptz not null,
        constraint indicator_value_pkey primary key (tenant_id, partnership_id, code, period, side),
        ${ofPartnership('indicator_value')}
      );
      create index indicator_value_by_year on indicator_value (tenant_id, partnership_id, year);
      ${tenantTable('indicator_value')}
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
