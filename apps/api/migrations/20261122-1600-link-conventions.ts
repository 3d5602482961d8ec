import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LinkConventions implements MigrationInterface {
  name = 'LinkConventions1763827200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table convention
        -- The convention that this one amends (T6), or applies.
        add column parent_id uuid,
        -- Rank of the last amendment given; a number that was frozen once is never given again.
        add column amendments integer not null default 0,
        add constraint convention_parent foreign key (tenant_id, parent_id) references convention (tenant_id, id),
        add constraint convention_not_its_own_parent check (parent_id <> id);
      create index convention_by_parent on convention (tenant_id, parent_id) where parent_id is not null;
      create unique index convention_one_open_amendment on convention (tenant_id, parent_id)
        where template_code = 'T6' and status in ('draft', 'ready-to-sign', 'in-signature', 'declined');
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
