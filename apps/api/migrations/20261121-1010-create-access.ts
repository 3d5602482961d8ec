import { accountTable, lookUpFunction, readRoles, tenantTable } from '@entente/platform/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = 'language sql stable security definer set search_path = public';

export class CreateAccess implements MigrationInterface {
  name = 'CreateAccess1763717400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table account (
        id uuid not null constraint account_pkey primary key,
        email text not null constraint account_email unique,
        name text not null,
        language text not null default 'fr',
        password_hash text not null,
        password_changed_at timestamptz not null,
        created_at timestamptz not null
      );
      ${accountTable('account', 'id')}

      create table session (
        id uuid not null constraint session_pkey primary key,
        account_id uuid not null constraint session_account references account (id) on delete cascade,
        token_hash text not null constraint session_token unique,
        -- The token before the last rotation still opens the session for a minute: requests were under way.
        previous_hash text,
        rotated_at timestamptz not null,
        created_at timestamptz not null,
        seen_at timestamptz not null,
        expires_at timestamptz not null,
        agent text not null
      );
      create index session_account_id on session (account_id);
      create index session_previous on session (previous_hash);
      ${accountTable('session')}

      create table password_reset (
        id uuid not null constraint password_reset_pkey primary key,
        account_id uuid not null constraint password_reset_account references account (id) on delete cascade,
        token_hash text not null constraint password_reset_token unique,
        expires_at timestamptz not null,
        used_at timestamptz
      );
      ${accountTable('password_reset')}

      create table organisation (
        tenant_id uuid not null constraint organisation_pkey primary key,
        slug text not null constraint organisation_slug unique,
        name text not null,
        -- Legal name, address, representative, establishments: read and written together, printed on documents.
        profile jsonb not null,
        logo_sha256 text,
        is_demo boolean not null default false,
        version integer not null default 1,
        created_at timestamptz not null
      );
      ${tenantTable('organisation')}

      create table member (
        tenant_id uuid not null constraint member_tenant references organisation (tenant_id),
        id uuid not null,
        account_id uuid,
        email text not null,
        name text not null,
        job_title text not null,
        roles text[] not null,
        status text not null,
        invited_at timestamptz,
        invitation_expires_at timestamptz,
        joined_at timestamptz,
        version integer not null default 1,
        constraint member_pkey primary key (tenant_id, id),
        constraint member_email unique (tenant_id, email),
        constraint member_account unique (tenant_id, account_id)
      );
      create index member_account_id on member (account_id);
      ${tenantTable('member')}
      grant update (name) on member to ${readRoles().crosstenant};

      create table invitation (
        tenant_id uuid not null,
        id uuid not null,
        member_id uuid not null,
        token_hash text not null constraint invitation_token unique,
        expires_at timestamptz not null,
        used_at timestamptz,
        constraint invitation_pkey primary key (tenant_id, id),
        constraint invitation_member foreign key (tenant_id, member_id) references member (tenant_id, id) on delete cascade
      );
      ${tenantTable('invitation')}
    `);
    for (const sql of lookUps()) await runner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}

/** They answer before any scope is known, and answer ids and rights only. The moment is the caller's clock. */
const lookUps = (): string[] => [
  lookUpFunction('tenants()', `returns setof uuid ${DEFINER} as $$ select tenant_id from organisation $$`),
  lookUpFunction(
    'demonstrations()',
    `returns setof uuid ${DEFINER} as $$ select tenant_id from organisation where is_demo order by name $$`,
  ),
  lookUpFunction(
    'find_account(given text)',
    `returns setof uuid ${DEFINER} as $$ select id from account where email = lower(given) $$`,
  ),
  lookUpFunction(
    'find_session(given text, moment timestamptz)',
    `returns table (session_id uuid, account_id uuid, is_due boolean) ${DEFINER} as $$
      select id, session.account_id, token_hash = given and session.rotated_at < moment - interval '6 hours' from session
      where expires_at > moment
        and (token_hash = given or (previous_hash = given and session.rotated_at > moment - interval '1 minute'))
    $$`,
  ),
  lookUpFunction(
    'find_membership(given text, organisation_slug text, moment timestamptz)',
    `returns table (session_id uuid, account_id uuid, is_due boolean, tenant_id uuid, member_id uuid, roles text[]) ${DEFINER} as $$
      select s.session_id, s.account_id, s.is_due, m.tenant_id, m.id, m.roles
      from find_session(given, moment) s
      left join organisation o on o.slug = organisation_slug
      left join member m on m.tenant_id = o.tenant_id and m.account_id = s.account_id and m.status = 'active'
    $$`,
  ),
  // The account's own: the scope must already be that account.
  lookUpFunction(
    'own_memberships()',
    `returns table (tenant_id uuid, slug text, name text, member_id uuid, roles text[]) ${DEFINER} as $$
      select o.tenant_id, o.slug, o.name, m.id, m.roles from member m join organisation o using (tenant_id)
      where m.account_id = nullif(current_setting('app.account_id', true), '')::uuid and m.status = 'active' order by o.name
    $$`,
  ),
  // The only look-up that writes: a person's own name, in each organisation they belong to.
  lookUpFunction(
    'rename_own_members(given text)',
    `returns void language sql security definer set search_path = public as $$
      update member set name = given where account_id = nullif(current_setting('app.account_id', true), '')::uuid
    $$`,
  ),
  lookUpFunction(
    'find_invitation(given text, moment timestamptz)',
    `returns table (tenant_id uuid, member_id uuid, invitation_id uuid, account_id uuid) ${DEFINER} as $$
      select i.tenant_id, i.member_id, i.id, a.id from invitation i
      join member m on m.tenant_id = i.tenant_id and m.id = i.member_id
      left join account a on a.email = m.email
      where i.token_hash = given and i.used_at is null and i.expires_at > moment and m.status = 'invited'
    $$`,
  ),
  lookUpFunction(
    'find_password_reset(given text, moment timestamptz)',
    `returns table (account_id uuid, reset_id uuid) ${DEFINER} as $$
      select account_id, id from password_reset where token_hash = given and used_at is null and expires_at > moment
    $$`,
  ),
];
