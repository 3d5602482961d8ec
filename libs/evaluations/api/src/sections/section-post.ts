import { Injectable } from '@nestjs/common';
import { JobQueue, newId, SystemClock, type TenantScope, type Tx } from '@entente/platform/api';

export const EMAIL_SECTIONS_JOB = 'email-sections';

/** Chapters are given one after the other: what one person is asked in these minutes leaves as one mail. */
const gatheredFor = 5 * 60_000;

/** What leaves when chapters are given, in the transaction of the act; the job holds ids alone. */
@Injectable()
export class SectionPost {
  constructor(
    private readonly jobs: JobQueue,
    private readonly clock: SystemClock,
  ) {}

  toMember(
    tx: Tx,
    { tenantId }: TenantScope,
    { reviewId, memberId, by }: { readonly reviewId: string; readonly memberId: string; readonly by: string },
  ): Promise<void> {
    const payload = { tenantId, reviewId, memberId, by, messageId: newId() };
    const startAfter = new Date(this.clock.now().getTime() + gatheredFor);
    return this.jobs.enqueue(tx, EMAIL_SECTIONS_JOB, payload, { key: `${reviewId} ${memberId}`, startAfter });
  }
}
