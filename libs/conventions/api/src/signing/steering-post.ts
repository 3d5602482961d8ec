import { Injectable } from '@nestjs/common';
import type { SignatoryId, SignatureRequest } from '@entente/conventions/domain';
import { JobQueue, newId, SystemClock, type TenantScope, type Tx } from '@entente/platform/api';
import { EMAIL_LINK_JOB, type LinkReason } from './sending-post';
import { SignatureRequestStore, type StoredRequest } from './signature-request.store';

export const SEAL_JOB = 'seal-convention';
export const EMAIL_FORMER_JOB = 'email-signing-former-address';
export const EMAIL_STOPPED_JOB = 'email-signing-stopped';
/** In the place of a signatory: whoever sent the convention, known when the mail leaves. */
export const SENDER = 'sender';

/** What leaves when the sender steers: mails and jobs, in the caller's transaction. */
@Injectable()
export class SteeringPost {
  constructor(
    private readonly jobs: JobQueue,
    private readonly requests: SignatureRequestStore,
    private readonly clock: SystemClock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  sendLink(
    tx: Tx,
    { tenantId }: TenantScope,
    { id: requestId }: SignatureRequest,
    signatoryId: SignatoryId,
    reason: LinkReason,
  ): Promise<void> {
    return this.jobs.enqueue(tx, EMAIL_LINK_JOB, { tenantId, requestId, signatoryId, reason, messageId: newId() });
  }

  async replaceLink(
    tx: Tx,
    scope: TenantScope,
    request: SignatureRequest,
    signatoryId: SignatoryId,
    reason: LinkReason,
  ): Promise<void> {
    await this.requests.openLink(tx, scope, request, signatoryId);
    await this.sendLink(tx, scope, request, signatoryId, reason);
  }

  /** To another address: what went to the former one is forgotten, and whoever holds it is told so. */
  async moveLink(tx: Tx, scope: TenantScope, { request, row }: StoredRequest, signatoryId: SignatoryId): Promise<void> {
    await this.replaceLink(tx, scope, request, signatoryId, 'corrected');
    await this.requests.forgetFormerLinks(tx, signatoryId);
    const { tenantId } = scope;
    // The journal keeps the former address, and may forget it: the queue names the event and no address.
    await this.jobs.enqueue(
      tx,
      EMAIL_FORMER_JOB,
      { tenantId, requestId: request.id, rank: row.journalLength },
      { key: `${request.id}:former-${row.journalLength}` },
    );
  }

  /** One live job a request: two steps of one chain never run side by side. */
  resumeSealing(tx: Tx, { tenantId }: TenantScope, { id: requestId }: SignatureRequest): Promise<void> {
    return this.jobs.enqueue(tx, SEAL_JOB, { tenantId, requestId }, { key: requestId });
  }

  /** Everybody but whoever refused, and the sender; one job each, so that a slow mailbox makes nobody hear it twice. */
  async tellStopped(
    tx: Tx,
    { tenantId }: TenantScope,
    { id: requestId, status, signatories }: SignatureRequest,
  ): Promise<void> {
    const told = signatories.filter(({ refusal }) => refusal === null).map(({ id }) => id);
    for (const recipient of [...told, SENDER]) {
      const key = `${requestId}:${status}:${recipient}`;
      await this.jobs.enqueue(tx, EMAIL_STOPPED_JOB, { tenantId, requestId, recipient }, { key });
    }
  }
}
