import { Injectable } from '@nestjs/common';
import { awaitsAnswer, isOpenAction, type PlannedAction } from '@entente/evaluations/domain';
import { JobQueue, newId, type TenantScope, type Tx } from '@entente/platform/api';

export const EMAIL_ACTION_CONTACT_JOB = 'email-action-contact';
export const EMAIL_ACTION_OWNER_JOB = 'email-action-owner';
export const EMAIL_ACTION_TOLD_JOB = 'email-action-told';

/** Why somebody of the partner is written to: about their actions, or about how a step that ended was. */
export const actionNews = ['sent', 'repeated', 'reminded', 'feeling'] as const;
export type ActionNews = (typeof actionNews)[number];

/** What leaves about actions: one job a mail, in the transaction of the act; jobs hold ids alone. */
@Injectable()
export class ActionPost {
  constructor(private readonly jobs: JobQueue) {}

  toContact(tx: Tx, { tenantId }: TenantScope, contactId: string, news: ActionNews): Promise<void> {
    const mail = { tenantId, contactId, news, messageId: newId() };
    // Pressed twice, it leaves once: whatever waits to leave tells what stands when it does.
    return this.jobs.enqueue(tx, EMAIL_ACTION_CONTACT_JOB, mail, { key: `${contactId} ${news}` });
  }

  /** All that a member answers for and that is near or late, in one mail. */
  remindOwner(tx: Tx, { tenantId }: TenantScope, memberId: string): Promise<void> {
    return this.jobs.enqueue(tx, EMAIL_ACTION_OWNER_JOB, { tenantId, memberId, messageId: newId() });
  }

  /** Whoever answers for it with them learns of what asks for an answer, or is over; not of each word. */
  async tellOwner(
    tx: Tx,
    { tenantId }: TenantScope,
    { before, after, memberId, by }: { before: PlannedAction; after: PlannedAction; memberId: string; by: string },
  ): Promise<void> {
    const isAsked = awaitsAnswer(after) && after.proposal?.dueOn !== before.proposal?.dueOn;
    if (!isAsked && isOpenAction(after)) return;
    const about = { memberId, actionId: after.id, contactId: by };
    await this.jobs.enqueue(tx, EMAIL_ACTION_TOLD_JOB, { tenantId, ...about, messageId: newId() });
  }
}
