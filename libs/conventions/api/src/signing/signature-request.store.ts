import { Injectable } from '@nestjs/common';
import {
  type ConventionId,
  conventionProblems,
  type RequestDecision,
  type SignatoryId,
  type SignatureRequest,
  type SigningFact,
} from '@entente/conventions/domain';
import { type FactAuthor, Facts, SystemClock, type TenantScope, type Tx, withConstraints } from '@entente/platform/api';
import { canonicalHash } from '@entente/platform/pades';
import { toldFact } from '../persistence/told-fact';
import { Journal, type Witness } from './journal';
import { reviveRequest } from './request-state';
import { SigningSecrets } from './signing-secrets';
import { SignatureRequestRow, SigningLinkRow } from './signing.rows';

export type StoredRequest = { readonly row: SignatureRequestRow; readonly request: SignatureRequest };
export type Saving = {
  readonly author: FactAuthor;
  readonly partnerId: string;
  readonly number: string;
  readonly witness?: Witness | undefined;
};
export type NewRequest = {
  readonly request: SignatureRequest;
  readonly snapshotId: string;
  readonly verificationCode: string;
};

const toStored = (row: SignatureRequestRow): StoredRequest => ({ row, request: reviveRequest(row.state) });

const ownConstraints = { signature_request_one_open: () => conventionProblems['not-possible-now']() };

/** The journal begins at the hash of what is signed: no chain can be moved under another document. */
const genesisOf = ({ id, documentHash }: SignatureRequest): string => canonicalHash({ requestId: id, documentHash });

@Injectable()
export class SignatureRequestStore {
  constructor(
    private readonly facts: Facts,
    private readonly journal: Journal,
    private readonly secrets: SigningSecrets,
    private readonly clock: SystemClock,
  ) {}

  genesis(request: SignatureRequest): string {
    return genesisOf(request);
  }

  async latestOf(tx: Tx, conventionId: string): Promise<StoredRequest | null> {
    const row = await tx
      .createQueryBuilder(SignatureRequestRow, 'r')
      .where('r.convention_id = :conventionId', { conventionId })
      .orderBy('r.created_at', 'DESC')
      .limit(1)
      .getOne();
    return row && toStored(row);
  }

  async find(tx: Tx, id: string): Promise<StoredRequest> {
    const row = await tx.createQueryBuilder(SignatureRequestRow, 'r').where('r.id = :id', { id }).getOne();
    if (!row) throw conventionProblems['unknown-signatory']();
    return toStored(row);
  }

  async lock(tx: Tx, id: string): Promise<StoredRequest> {
    const row = await tx
      .createQueryBuilder(SignatureRequestRow, 'r')
      .where('r.id = :id', { id })
      .setLock('pessimistic_write')
      .getOne();
    if (!row) throw conventionProblems['unknown-signatory']();
    return toStored(row);
  }

  async lockLatestOf(tx: Tx, conventionId: ConventionId): Promise<StoredRequest | null> {
    const latest = await this.latestOf(tx, conventionId);
    return latest && this.lock(tx, latest.row.id);
  }

  async insert(
    tx: Tx,
    { request, snapshotId, verificationCode }: NewRequest,
    facts: readonly SigningFact[],
    saving: Saving,
  ): Promise<void> {
    const { tenantId } = saving.author;
    const row: SignatureRequestRow = {
      tenantId,
      id: request.id,
      conventionId: request.conventionId,
      snapshotId,
      status: request.status,
      deadline: request.deadline,
      documentSha256: request.documentHash,
      verificationCode,
      state: request,
      journalHead: genesisOf(request),
      journalLength: 0,
      createdAt: this.clock.now(),
    };
    await withConstraints(ownConstraints, () => tx.insert(SignatureRequestRow, row));
    await this.save(tx, row, { request, facts }, saving);
    for (const { id } of request.signatories) await this.openLink(tx, { tenantId }, request, id);
  }

  async save(
    tx: Tx,
    row: SignatureRequestRow,
    { request, facts }: RequestDecision,
    { author, partnerId, number, witness }: Saving,
  ): Promise<void> {
    if (facts.length === 0) return;
    const { journalHead, journalLength } = await this.journal.append(tx, author, row, facts, witness);
    const { status, deadline } = request;
    await tx.update(
      SignatureRequestRow,
      { tenantId: author.tenantId, id: row.id },
      { state: request, status, deadline, journalHead, journalLength },
    );
    await this.facts.append(
      tx,
      author,
      facts.map((fact) => toldFact(fact, { about: [request.conventionId, partnerId], number })),
    );
  }

  /** Opens the next generation of a signatory's link; those before it die. */
  async openLink(
    tx: Tx,
    { tenantId }: TenantScope,
    { id: requestId }: SignatureRequest,
    signatoryId: SignatoryId,
  ): Promise<void> {
    const [last] = await tx.query<{ generation: number | null }[]>(
      'select max(generation) as generation from signing_link where signatory_id = $1',
      [signatoryId],
    );
    const generation = (last?.generation ?? 0) + 1;
    await tx.query('update signing_link set revoked_at = $2 where signatory_id = $1 and revoked_at is null', [
      signatoryId,
      this.clock.now(),
    ]);
    const tokenHash = this.secrets.tokenHash(signatoryId, generation);
    await tx.insert(SigningLinkRow, { tenantId, signatoryId, generation, requestId, tokenHash, revokedAt: null });
  }

  /**
   * Forgets the links before the one that works: they went to an address that was not the signatory's, and whoever holds
   * one is told nothing. Generations only grow, so that none of them can ever work again.
   */
  async forgetFormerLinks(tx: Tx, signatoryId: SignatoryId): Promise<void> {
    await tx.query('delete from signing_link where signatory_id = $1 and revoked_at is not null', [signatoryId]);
  }

  /** The generation that works now; null when every link was revoked. */
  async generationOf(tx: Tx, signatoryId: SignatoryId): Promise<number | null> {
    const [row] = await tx.query<{ generation: number }[]>(
      'select generation from signing_link where signatory_id = $1 and revoked_at is null',
      [signatoryId],
    );
    return row?.generation ?? null;
  }

  async revokeLinks(tx: Tx, requestId: string): Promise<void> {
    await tx.query('update signing_link set revoked_at = $2 where request_id = $1 and revoked_at is null', [
      requestId,
      this.clock.now(),
    ]);
  }
}
