import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { handoverNews, type PartnerFact } from '@entente/partners/domain';
import { JobQueue, newId, type Tx } from '@entente/platform/api';

export const EMAIL_HANDOVER_JOB = 'email-handover';

/** Leaves mails in the transaction of what they tell. */
@Injectable()
export class HandoverPost {
  constructor(private readonly jobs: JobQueue) {}

  async leave(tx: Tx, { tenantId, id: actorId }: Member, facts: readonly PartnerFact[]): Promise<void> {
    for (const news of handoverNews(facts, actorId)) {
      const partnerId = facts[0]?.partnerId;
      await this.jobs.enqueue(tx, EMAIL_HANDOVER_JOB, { tenantId, partnerId, actorId, ...news, messageId: newId() });
    }
  }
}
