import { lookUpFunction, readRoles, tenantTable } from '@entente/platform/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = 'language sql stable security definer set search_path = public';

export class CreateSignatures implements MigrationInterface {
  name = 'CreateSignatures1763719800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table signature_request (
        tenant_id uuid not null,
        id uuid not null,
        convention_id uuid not null,
        snapshot_id uuid not null,
        status text not null,
        deadline date not null,
        document_sha256 text not null,
        -- Printed on the document: 65 random bits, so that nobody guesses one.
        verification_code text not null constraint signature_request_code unique,
        -- The request of the domain, whole: signatories, codes' digests, consents, sealing steps.
        state jsonb not null,
        journal_head text not null,
        journal_length integer not null,
        created_at timestamptz not null,
        constraint signature_request_pkey primary key (tenant_id, id),
        constraint signature_request_convention foreign key (tenant_id, convention_id) references convention (tenant_id, id),
        constraint signature_request_snapshot foreign key (tenant_id, snapshot_id) references convention_snapshot (tenant_id, id)
      );
      create index signature_request_of on signature_request (tenant_id, convention_id, created_at desc);
      create index signature_request_open on signature_request (status) where status in ('sent', 'partially-signed');
      -- One request at a time is open for a convention: a double click finds this wall.
      create unique index signature_request_one_open on signature_request (tenant_id, convention_id)
        where status not in ('declined', 'expired', 'cancelled');
      ${tenantTable('signature_request')}

      create table signing_link (
        tenant_id uuid not null,
        signatory_id uuid not null,
        generation integer not null,
        request_id uuid not null,
        token_hash text not null constraint signing_link_token unique,
        revoked_at timestamptz,
        constraint signing_link_pkey primary key (tenant_id, signatory_id, generation),
        constraint signing_link_request foreign key (tenant_id, request_id) references signature_request (tenant_id, id)
      );
      ${tenantTable('signing_link')}

      -- The evidence journal. Hashed parts are never rewritten; the personal values beside them may be erased.
      create table journal_event (
        tenant_id uuid not null,
        request_id uuid not null,
        rank integer not null,
        type text not null,
        at text not null,
        facts jsonb not null,
        commitments jsonb not null,
        previous_hash text not null,
        hash text not null,
        personal jsonb not null,
        constraint journal_event_pkey primary key (tenant_id, request_id, rank),
        constraint journal_event_request foreign key (tenant_id, request_id) references signature_request (tenant_id, id)
      );
      ${tenantTable('journal_event', 'append-only')}
      grant update (personal) on journal_event to ${readRoles().app};

      -- What a sealing step made, kept before the step is recorded: a worker killed in between signs nothing twice.
      create table sealing_output (
        tenant_id uuid not null,
        step_key text not null,
        request_id uuid not null,
        sha256 text not null,
        level text not null,
        made_at timestamptz not null,
        constraint sealing_output_pkey primary key (tenant_id, step_key),
        constraint sealing_output_request foreign key (tenant_id, request_id) references signature_request (tenant_id, id),
        constraint sealing_output_file foreign key (tenant_id, sha256) references file_blob (tenant_id, sha256)
      );
      ${tenantTable('sealing_output', 'append-only')}

      create table organisation_seal (
        tenant_id uuid not null constraint organisation_seal_pkey primary key
          constraint organisation_seal_tenant references organisation (tenant_id),
        certificate text not null,
        -- PKCS #8 in an AES-256-GCM envelope under the installation's key.
        sealed_key text not null,
        created_at timestamptz not null
      );
      ${tenantTable('organisation_seal')}
    `);
    for (const sql of lookUps()) await runner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}

const lookUps = (): string[] => [
  // A link that was replaced still says whose it was, so that its holder may ask for the new one.
  lookUpFunction(
    'find_signing_link(given text)',
    `returns table (tenant_id uuid, request_id uuid, signatory_id uuid, generation integer, is_revoked boolean) ${DEFINER} as $$
      select tenant_id, request_id, signatory_id, generation, revoked_at is not null from signing_link where token_hash = given
    $$`,
  ),
  lookUpFunction(
    'find_verification(given text)',
    `returns table (tenant_id uuid, request_id uuid) ${DEFINER} as $$
      select tenant_id, id from signature_request where verification_code = given
    $$`,
  ),
  lookUpFunction(
    'open_signature_requests()',
    `returns table (tenant_id uuid, request_id uuid) ${DEFINER} as $$
      select tenant_id, id from signature_request where status in ('sent', 'partially-signed')
    $$`,
  ),
  lookUpFunction(
    'unfinished_sealings()',
    `returns table (tenant_id uuid, request_id uuid) ${DEFINER} as $$
      select tenant_id, id from signature_request where status in ('partially-signed', 'completed', 'sealing')
    $$`,
  ),
];
