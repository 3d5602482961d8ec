import { Injectable } from '@nestjs/common';
import { OrganisationDirectory, type OrganisationIdentity } from '@entente/access/api';
import type { ConventionAnswers, ConventionDocument, SignatureRequest } from '@entente/conventions/domain';
import { FileStore, TenantDb, type TenantScope } from '@entente/platform/api';
import type { ChainedEvent } from '@entente/platform/pades';
import { ConventionSnapshotRow } from '../persistence/convention-snapshot.row';
import { Journal } from '../signing/journal';
import { SignatureRequestStore } from '../signing/signature-request.store';

/** A request with what its sealing needs. */
export type SealingCase = {
  readonly request: SignatureRequest;
  readonly document: ConventionDocument;
  readonly organisation: OrganisationIdentity;
  readonly law: ConventionAnswers['parties']['law'];
  readonly version: number;
  readonly verificationCode: string;
  readonly genesis: string;
  readonly journal: readonly ChainedEvent[];
  readonly journalHead: string;
};

@Injectable()
export class SealingReader {
  constructor(
    private readonly db: TenantDb,
    private readonly requests: SignatureRequestStore,
    private readonly journal: Journal,
    private readonly organisations: OrganisationDirectory,
    private readonly files: FileStore,
  ) {}

  read(scope: TenantScope, requestId: string): Promise<SealingCase> {
    return this.db.readInTenant(scope, async (tx) => {
      const { request, row } = await this.requests.find(tx, requestId);
      const snapshot = await tx
        .createQueryBuilder(ConventionSnapshotRow, 's')
        .where('s.id = :id', { id: row.snapshotId })
        .getOneOrFail();
      return {
        request,
        document: snapshot.document,
        law: snapshot.content.answers.parties.law,
        version: snapshot.conventionVersion,
        genesis: this.requests.genesis(request),
        organisation: await this.organisations.identity(tx),
        verificationCode: row.verificationCode,
        journal: await this.journal.read(tx, request.id),
        journalHead: row.journalHead,
      };
    });
  }

  async bytes(scope: TenantScope, sha256: string): Promise<Buffer> {
    const file = await this.files.get(scope, sha256);
    if (!file) throw new Error(`The revision ${sha256} is missing from the store.`);
    return file.bytes;
  }
}
