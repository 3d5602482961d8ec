import { Injectable } from '@nestjs/common';
import { type JobPayload, JobQueue, newId, type TenantScope, type Tx } from '@entente/platform/api';
import { RequestLinks } from './request-links';

export const EMAIL_REQUEST_JOB = 'email-indicator-request';
export const EMAIL_VALUES_IN_JOB = 'email-indicator-values-in';

/** Why somebody of the partner is written to; it words the mail. */
export const requestNews = ['asked', 'reminded', 'returned', 'repeated'] as const;
export type RequestNews = (typeof requestNews)[number];

/** What leaves about a request: one job a mail, in the transaction of the act; jobs hold ids alone. */
@Injectable()
export class RequestPost {
  constructor(
    private readonly jobs: JobQueue,
    private readonly links: RequestLinks,
  ) {}

  toPartner(tx: Tx, author: TenantScope, requestId: string, news: RequestNews): Promise<void> {
    return this.enqueue(tx, author, EMAIL_REQUEST_JOB, { requestId, news });
  }

  /** Whoever asked learns that the values are there. */
  tellHandedIn(tx: Tx, author: TenantScope, requestId: string): Promise<void> {
    return this.enqueue(tx, author, EMAIL_VALUES_IN_JOB, { requestId });
  }

  /** A new link when the former one is past its time; a stale token closes nothing for its owner. */
  async renewIfPast(tx: Tx, author: TenantScope, requestId: string): Promise<void> {
    if (this.links.isAlive(await this.links.live(tx, requestId))) return;
    await this.links.open(tx, author, requestId);
  }

  private enqueue(tx: Tx, { tenantId }: TenantScope, name: string, payload: JobPayload): Promise<void> {
    return this.jobs.enqueue(tx, name, { tenantId, ...payload, messageId: newId() });
  }
}
