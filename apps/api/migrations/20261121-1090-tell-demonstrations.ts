import { lookUpFunction } from '@entente/platform/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = 'language sql stable security definer set search_path = public, pg_temp';

/** Says of each membership whether its organisation is a demonstration: outside one, it opens nothing. */
export class TellDemonstrations implements MigrationInterface {
  name = 'TellDemonstrations1763721600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('drop function find_membership(text, text, timestamptz)');
    await runner.query('drop function own_memberships()');
    for (const sql of lookUps()) await runner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}

const lookUps = (): string[] => [
  lookUpFunction(
    'find_membership(given text, organisation_slug text, moment timestamptz)',
    `returns table (session_id uuid, account_id uuid, is_due boolean, tenant_id uuid, member_id uuid, roles text[], is_demo boolean)
    ${DEFINER} as $$
      select s.session_id, s.account_id, s.is_due, m.tenant_id, m.id, m.roles, o.is_demo
      from find_session(given, moment) s
      left join organisation o on o.slug = organisation_slug
      left join member m on m.tenant_id = o.tenant_id and m.account_id = s.account_id and m.status = 'active'
    $$`,
  ),
  // The account's own: the scope must already be that account.
  lookUpFunction(
    'own_memberships()',
    `returns table (tenant_id uuid, slug text, name text, member_id uuid, roles text[], is_demo boolean) ${DEFINER} as $$
      select o.tenant_id, o.slug, o.name, m.id, m.roles, o.is_demo from member m join organisation o using (tenant_id)
      where m.account_id = nullif(current_setting('app.account_id', true), '')::uuid and m.status = 'active' order by o.name
    $$`,
  ),
];
