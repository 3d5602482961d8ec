import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type TenantScope, TenantDb, type Tx } from '../db/tenant-db';

export type StoredFile = {
  readonly sha256: string;
  readonly mediaType: string;
  readonly size: number;
  readonly bytes: Buffer;
};

type FileRowShape = { sha256: string; media_type: string; size: number; bytes: Buffer };

export const sha256Hex = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Files by their SHA-256, per organisation. Writing the same bytes twice is writing them once; nothing is ever
 * overwritten, so a file may be stored before the transaction that refers to it.
 */
export abstract class FileStore {
  abstract put(scope: TenantScope, bytes: Uint8Array, mediaType: string): Promise<string>;
  abstract get(scope: TenantScope, sha256: string): Promise<StoredFile | null>;
  abstract putIn(tx: Tx, scope: TenantScope, bytes: Uint8Array, mediaType: string): Promise<string>;
  abstract getIn(tx: Tx, sha256: string): Promise<StoredFile | null>;
  abstract hasIn(tx: Tx, sha256: string): Promise<boolean>;
  /** Forgets a file that nothing refers to any more; who stored it first knows that. */
  abstract removeIn(tx: Tx, sha256: string): Promise<void>;
}

/** The default: in PostgreSQL, so that one backup holds everything and a file appears with its row or not at all. */
@Injectable()
export class PostgresFileStore extends FileStore {
  constructor(private readonly db: TenantDb) {
    super();
  }

  put(scope: TenantScope, bytes: Uint8Array, mediaType: string): Promise<string> {
    return this.db.inTenant(scope, (tx) => this.putIn(tx, scope, bytes, mediaType));
  }

  get(scope: TenantScope, sha256: string): Promise<StoredFile | null> {
    return this.db.readInTenant(scope, (tx) => this.getIn(tx, sha256));
  }

  async putIn(tx: Tx, { tenantId }: TenantScope, bytes: Uint8Array, mediaType: string): Promise<string> {
    const sha256 = sha256Hex(bytes);
    await tx.query(
      `insert into file_blob (tenant_id, sha256, media_type, size, bytes) values ($1, $2, $3, $4, $5)
       on conflict on constraint file_blob_pkey do nothing`,
      [tenantId, sha256, mediaType, bytes.length, Buffer.from(bytes)],
    );
    return sha256;
  }

  async getIn(tx: Tx, sha256: string): Promise<StoredFile | null> {
    const rows = await tx.query<FileRowShape[]>(
      'select sha256, media_type, size, bytes from file_blob where sha256 = $1',
      [sha256],
    );
    const [row] = rows;
    return row ? { sha256: row.sha256, mediaType: row.media_type, size: row.size, bytes: row.bytes } : null;
  }

  async hasIn(tx: Tx, sha256: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>('select 1 from file_blob where sha256 = $1', [sha256]);
    return rows.length > 0;
  }

  async removeIn(tx: Tx, sha256: string): Promise<void> {
    await tx.query('delete from file_blob where sha256 = $1', [sha256]);
  }
}
