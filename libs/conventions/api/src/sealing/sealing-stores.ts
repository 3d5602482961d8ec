import { Injectable } from '@nestjs/common';
import { type RequestDecision, type SignatureRequest } from '@entente/conventions/domain';
import {
  type FactAuthor,
  JobQueue,
  SystemClock,
  TenantDb,
  type TenantId,
  type TenantScope,
  type Tx,
} from '@entente/platform/api';
import { ConventionStore } from '../persistence/convention.store';
import { SignatureRequestStore } from '../signing/signature-request.store';
import { SEAL_JOB } from '../signing/steering-post';

export const EMAIL_SEALED_JOB = 'email-convention-sealed';

/** Records what sealing did, under the request's lock, with what follows from it. */
@Injectable()
export class SealingStores {
  constructor(
    private readonly db: TenantDb,
    private readonly conventions: ConventionStore,
    private readonly requests: SignatureRequestStore,
    private readonly jobs: JobQueue,
    private readonly clock: SystemClock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  record(
    { tenantId }: TenantScope,
    requestId: string,
    decide: (request: SignatureRequest) => RequestDecision,
  ): Promise<void> {
    const author: FactAuthor = { tenantId, kind: 'system', id: null };
    return this.db.inTenant({ tenantId }, async (tx) => {
      const { row, request } = await this.requests.lock(tx, requestId);
      const { partnerId, number } = await this.conventions.find(tx, request.conventionId);
      const decision = decide(request);
      await this.requests.save(tx, row, decision, { author, partnerId, number });
      const isSealed = decision.facts.some(({ type }) => type === 'document-sealed');
      if (isSealed) await this.tellSealed(tx, { tenantId }, decision.request);
    });
  }

  /** One job each: a mailbox that answers « later » makes nobody else hear it twice. */
  private async tellSealed(tx: Tx, { tenantId }: TenantScope, { id, signatories }: SignatureRequest): Promise<void> {
    for (const { id: signatoryId } of signatories) {
      const key = `${id}:sealed:${signatoryId}`;
      await this.jobs.enqueue(tx, EMAIL_SEALED_JOB, { tenantId, requestId: id, signatoryId }, { key });
    }
  }

  /** Every open chain of every organisation is looked at again; one with nothing due ends at once. */
  async resumeUnfinished(): Promise<void> {
    const found = await this.db.lookUp<{ tenant_id: TenantId; request_id: string }>(
      'select * from unfinished_sealings()',
      [],
    );
    for (const { tenant_id: tenantId, request_id: requestId } of found) {
      await this.db.inTenant({ tenantId }, (tx) =>
        this.jobs.enqueue(tx, SEAL_JOB, { tenantId, requestId }, { key: requestId }),
      );
    }
  }
}
