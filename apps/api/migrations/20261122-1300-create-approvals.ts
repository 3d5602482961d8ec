import { tenantTable } from '@entente/platform/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who reads a draft before it is signed, and who answers in whose place. */
export class CreateApprovals implements MigrationInterface {
  name = 'CreateApprovals1763816400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table approval_circuit (
        tenant_id uuid not null,
        id uuid not null,
        convention_id uuid not null,
        status text not null,
        -- The circuit of the domain, whole: steps, answers, opinions asked outside.
        state jsonb not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint approval_circuit_pkey primary key (tenant_id, id),
        -- A draft that is deleted takes its circuit along.
        constraint approval_circuit_convention foreign key (tenant_id, convention_id)
          references convention (tenant_id, id) on delete cascade
      );
      create index approval_circuit_of on approval_circuit (tenant_id, convention_id, created_at desc);
      create index approval_circuit_open on approval_circuit (tenant_id) where status in ('open', 'sent-back');
      -- One circuit at a time for a convention: a double click finds this wall.
      create unique index approval_circuit_one on approval_circuit (tenant_id, convention_id)
        where status <> 'cancelled';
      ${tenantTable('approval_circuit')}

      create table delegation (
        tenant_id uuid not null,
        id uuid not null,
        member_id uuid not null,
        delegate_id uuid not null,
        begins_on date not null,
        ends_on date not null,
        created_at timestamptz not null,
        constraint delegation_pkey primary key (tenant_id, id),
        constraint delegation_member foreign key (tenant_id, member_id) references member (tenant_id, id),
        constraint delegation_delegate foreign key (tenant_id, delegate_id) references member (tenant_id, id)
      );
      create index delegation_until on delegation (tenant_id, ends_on);
      ${tenantTable('delegation')}
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
