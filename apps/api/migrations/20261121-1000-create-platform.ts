import { readRoles, sharedTable, tenantTable } from '@entente/platform/api';
import { getConstructionPlans } from 'pg-boss';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** pg-boss wraps its plan in a transaction of its own; a migration already runs in one. */
const jobTables = (): string =>
  getConstructionPlans('job')
    .replace(/^\s*BEGIN;/m, '')
    .replace(/COMMIT;\s*$/, '');

export class CreatePlatform implements MigrationInterface {
  name = 'CreatePlatform1763716800000';

  async up(runner: QueryRunner): Promise<void> {
    const { app, crosstenant } = readRoles();
    await runner.query(`
      create extension if not exists pg_trgm;
      create extension if not exists unaccent;
      grant usage on schema public to ${app}, ${crosstenant};
      -- Owning its look-up functions asks for it; the role cannot log in.
      grant create on schema public to ${crosstenant};

      -- What a search compares: no accents, no case. Immutable, so that indexes may hold it.
      create function folded(value text) returns text language sql immutable parallel safe strict
        as $$ select lower(public.unaccent('public.unaccent'::regdictionary, value)) $$;

      create table fact (
        tenant_id uuid not null,
        id uuid not null,
        at timestamptz not null,
        type text not null,
        actor_kind text not null,
        actor_id uuid,
        detail jsonb not null,
        constraint fact_pkey primary key (tenant_id, id)
      );
      ${tenantTable('fact', 'append-only')}

      -- Every object that a fact is about. A table rather than an array: under row-level security the planner may
      -- use an index only for leakproof comparisons, which equality of ids is and containment of arrays is not.
      create table fact_about (
        tenant_id uuid not null,
        about uuid not null,
        fact_id uuid not null,
        constraint fact_about_pkey primary key (tenant_id, about, fact_id),
        constraint fact_about_fact foreign key (tenant_id, fact_id) references fact (tenant_id, id)
      );
      ${tenantTable('fact_about', 'append-only')}

      create table file_blob (
        tenant_id uuid not null,
        sha256 text not null,
        media_type text not null,
        size integer not null,
        bytes bytea not null,
        created_at timestamptz not null default now(),
        constraint file_blob_pkey primary key (tenant_id, sha256)
      );
      alter table file_blob alter column bytes set storage external;
      ${tenantTable('file_blob')}

      create table throttle (
        subject text not null constraint throttle_pkey primary key,
        started_at timestamptz not null,
        hits integer not null
      );
      ${sharedTable('throttle', 'select, insert, update, delete')}
      create function throttle_hit(given text, seconds integer) returns table (hits integer, seconds integer) language sql as $$
        insert into throttle as t (subject, started_at, hits) values (given, now(), 1)
        on conflict (subject) do update set
          hits = case when t.started_at + make_interval(secs => throttle_hit.seconds) < now() then 1 else t.hits + 1 end,
          started_at = case when t.started_at + make_interval(secs => throttle_hit.seconds) < now() then now() else t.started_at end
        returning t.hits, ceil(extract(epoch from t.started_at + make_interval(secs => throttle_hit.seconds) - now()))::integer
      $$;
      grant execute on function throttle_hit(text, integer) to ${app};

      -- Secrets of the installation, sealed with its key before they come here.
      create table instance_secret (
        name text not null constraint instance_secret_pkey primary key,
        value text not null,
        created_at timestamptz not null default now()
      );
      ${sharedTable('instance_secret', 'select, insert')}

      -- The demonstration's mail outbox; empty in production.
      create table outbox_mail (
        id uuid not null constraint outbox_mail_pkey primary key,
        sent_at timestamptz not null,
        recipient text not null,
        sender_name text not null,
        subject text not null,
        html text not null,
        text text not null,
        language text not null,
        message_key text not null constraint outbox_mail_message_key unique,
        attachments jsonb not null
      );
      ${sharedTable('outbox_mail', 'select, insert, delete')}
    `);
    await runner.query(jobTables());
    await runner.query(`
      grant usage on schema job to ${app};
      grant select, insert, update, delete on all tables in schema job to ${app};
      grant execute on all functions in schema job to ${app};
      alter default privileges in schema job grant select, insert, update, delete on tables to ${app};
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
