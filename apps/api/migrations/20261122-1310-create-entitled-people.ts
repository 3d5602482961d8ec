import { tenantTable } from '@entente/platform/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is entitled to sign for each partner, and for the organisation itself. */
export class CreateEntitledPeople implements MigrationInterface {
  name = 'CreateEntitledPeople1763817000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table entitled_person (
        tenant_id uuid not null,
        id uuid not null,
        -- None for the organisation itself.
        partner_id uuid,
        name text not null,
        job_title text not null,
        entitlement text not null,
        begins_on date not null,
        ends_on date,
        reference text not null,
        version integer not null,
        constraint entitled_person_pkey primary key (tenant_id, id),
        constraint entitled_person_partner foreign key (tenant_id, partner_id)
          references partner (tenant_id, id) on delete cascade
      );
      create index entitled_person_of on entitled_person (tenant_id, partner_id);
      ${tenantTable('entitled_person')}
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
