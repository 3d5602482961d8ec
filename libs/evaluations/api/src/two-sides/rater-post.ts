import { Injectable } from '@nestjs/common';
import type { Rater } from '@entente/evaluations/domain';
import { type JobPayload, JobQueue, newId, type TenantScope, type Tx } from '@entente/platform/api';
import { RaterLinks } from './rater-links';

export const EMAIL_RATER_JOB = 'email-rater';
export const EMAIL_RATING_IN_JOB = 'email-rating-in';

/** Why a rater is written to; it words the mail. */
export const raterNews = ['invited', 'reminded', 'sent-back', 'repeated', 'to-validate'] as const;
export type RaterNews = (typeof raterNews)[number];

type Around = {
  readonly tx: Tx;
  readonly author: TenantScope;
  readonly stored: { readonly review: { readonly id: string } };
};

/** What leaves when both sides rate: one job a mail, in the transaction of the act; jobs hold ids alone. */
@Injectable()
export class RaterPost {
  constructor(
    private readonly jobs: JobQueue,
    private readonly links: RaterLinks,
  ) {}

  toRater(table: Around, { id }: Pick<Rater, 'id'>, news: RaterNews): Promise<void> {
    return this.enqueue(table, EMAIL_RATER_JOB, { raterId: id, news });
  }

  /** Whoever invited them learns that they have finished. */
  tellHandedIn(table: Around, { id }: Pick<Rater, 'id'>): Promise<void> {
    return this.enqueue(table, EMAIL_RATING_IN_JOB, { raterId: id });
  }

  /** A new link when the former one is past its time; a stale token closes nothing for its owner. */
  async renewIfPast({ tx, author, stored }: Around, { id }: Pick<Rater, 'id'>): Promise<void> {
    if (this.links.isAlive(await this.links.live(tx, id))) return;
    await this.links.open(tx, author, { reviewId: stored.review.id, raterId: id });
  }

  private enqueue({ tx, author, stored }: Around, name: string, payload: JobPayload): Promise<void> {
    const { tenantId } = author;
    return this.jobs.enqueue(tx, name, { tenantId, reviewId: stored.review.id, ...payload, messageId: newId() });
  }
}
