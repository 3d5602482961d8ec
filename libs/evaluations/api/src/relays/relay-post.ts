import { Injectable } from '@nestjs/common';
import type { HeldCount, RelayLine } from '@entente/evaluations/domain';
import { JobQueue, newId, type TenantScope, type Tx } from '@entente/platform/api';

export const EMAIL_RELAY_JOB = 'email-relay';

/** What one person took over, with one partner or of the organisation itself. */
export type Passed = RelayLine & HeldCount;

/** One mail for each person who takes something over, in the transaction of the act; the job holds ids and counts. */
@Injectable()
export class RelayPost {
  constructor(private readonly jobs: JobQueue) {}

  /** Nobody is told what they did themselves. */
  async leave(
    tx: Tx,
    { tenantId, id: by }: TenantScope & { readonly id: string },
    { leaverId, passed }: { readonly leaverId: string; readonly passed: readonly Passed[] },
  ): Promise<void> {
    const people = new Set(passed.map(({ toId }) => toId).filter((toId) => toId !== by));
    for (const toId of people) {
      const lines = passed
        .filter((line) => line.toId === toId)
        .map(({ partnerId, posts, actions, sections }) => ({ partnerId, posts, actions, sections }));
      const payload = { tenantId, leaverId, toId, by, lines: JSON.stringify(lines), messageId: newId() };
      await this.jobs.enqueue(tx, EMAIL_RELAY_JOB, payload);
    }
  }
}
