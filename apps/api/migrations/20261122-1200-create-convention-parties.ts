import { tenantTable } from '@entente/platform/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateConventionParties implements MigrationInterface {
  name = 'CreateConventionParties1763812800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The parties beyond the first two, repeated from the content so that a convention is found by each of them.
      create table convention_party (
        tenant_id uuid not null,
        convention_id uuid not null,
        key text not null,
        name text not null,
        -- Null for an organisation that has no record among the partners.
        partner_id uuid,
        constraint convention_party_pkey primary key (tenant_id, convention_id, key),
        constraint convention_party_convention foreign key (tenant_id, convention_id)
          references convention (tenant_id, id) on delete cascade,
        constraint convention_party_partner foreign key (tenant_id, partner_id) references partner (tenant_id, id)
      );
      create index convention_party_by_partner on convention_party (tenant_id, partner_id) where partner_id is not null;
      ${tenantTable('convention_party')}
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
