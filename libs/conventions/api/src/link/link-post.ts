import { Injectable } from '@nestjs/common';
import type { SignatureRequest } from '@entente/conventions/domain';
import { JobQueue, SystemClock, type Tx } from '@entente/platform/api';
import { SEAL_JOB, SteeringPost } from '../signing/steering-post';
import type { SigningHolder } from './signing-holder';

export const EMAIL_CODE_JOB = 'email-signing-code';

/** What leaves when a signatory acts. */
@Injectable()
export class LinkPost {
  constructor(
    private readonly jobs: JobQueue,
    private readonly steering: SteeringPost,
    private readonly clock: SystemClock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  sendCode(tx: Tx, { tenantId, requestId, signatoryId, generation }: SigningHolder, send: number): Promise<void> {
    return this.jobs.enqueue(
      tx,
      EMAIL_CODE_JOB,
      { tenantId, requestId, signatoryId, send },
      { key: `${signatoryId}:${generation}:code-${send}:${this.clock.now().getTime()}` },
    );
  }

  /** Right after consent. The chain of revisions is serial: one job a request at a time, and one more may wait. */
  seal(tx: Tx, { tenantId, requestId }: SigningHolder): Promise<void> {
    return this.jobs.enqueue(tx, SEAL_JOB, { tenantId, requestId }, { key: requestId });
  }

  tellRefused(tx: Tx, holder: SigningHolder, refused: SignatureRequest): Promise<void> {
    return this.steering.tellStopped(tx, holder, refused);
  }

  repeatLink(tx: Tx, holder: SigningHolder, request: SignatureRequest): Promise<void> {
    return this.steering.sendLink(tx, holder, request, holder.signatoryId, 'repeated');
  }
}
