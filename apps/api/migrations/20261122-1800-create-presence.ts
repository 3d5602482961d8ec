import { tenantTable } from '@entente/platform/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ofConvention = (table: string): string =>
  `constraint ${table}_convention foreign key (tenant_id, convention_id) references convention (tenant_id, id) on delete cascade`;

/** Who has a draft under their eyes, and who writes which article: minutes of life, nothing that a backup needs. */
export class CreatePresence implements MigrationInterface {
  name = 'CreatePresence1763834400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table convention_reader (
        tenant_id uuid not null,
        convention_id uuid not null,
        person_id uuid not null,
        door text not null,
        party text not null,
        name text not null,
        seen_at timestamptz not null,
        constraint convention_reader_pkey primary key (tenant_id, convention_id, person_id, door),
        ${ofConvention('convention_reader')}
      );
      ${tenantTable('convention_reader')}

      -- One writer for each article and side: the key decides between two who begin at once.
      create table article_lock (
        tenant_id uuid not null,
        convention_id uuid not null,
        party text not null,
        clause text not null,
        person_id uuid not null,
        door text not null,
        name text not null,
        typed_at timestamptz not null,
        constraint article_lock_pkey primary key (tenant_id, convention_id, party, clause),
        ${ofConvention('article_lock')}
      );
      ${tenantTable('article_lock')}
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
