import { Inject, Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import {
  FileStore,
  JobQueue,
  mailProblems,
  SystemClock,
  type TenantScope,
  type Tx,
  WEB_CONFIG,
  type WebConfig,
} from '@entente/platform/api';
import type { Drawing } from './draw-convention';

export const EMAIL_LINK_JOB = 'email-signing-link';

/** Why a link leaves: it words the mail, and names it once for all. */
export type LinkReason = 'invited' | 'reminded' | 'renewed' | 'repeated' | 'corrected';

@Injectable()
export class SendingPost {
  constructor(
    private readonly files: FileStore,
    private readonly jobs: JobQueue,
    private readonly clock: SystemClock,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /** Links and QR codes name the public address: nothing leaves before it is set. */
  assertMaySend(): void {
    if (!this.web.isPublicUrlSet) throw mailProblems['no-public-url']();
  }

  async store(actor: Member, { bytes }: Drawing): Promise<void> {
    await this.files.put(actor, bytes, 'application/pdf');
  }

  invite(tx: Tx, { tenantId }: TenantScope, requestId: string, signatoryId: string): Promise<void> {
    return this.jobs.enqueue(
      tx,
      EMAIL_LINK_JOB,
      { tenantId, requestId, signatoryId, reason: 'invited' },
      { key: `${signatoryId}:invited` },
    );
  }
}
