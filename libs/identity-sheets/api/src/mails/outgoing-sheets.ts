import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import {
  JobQueue,
  type Limit,
  Mailer,
  mailProblems,
  RefusingMailer,
  type TenantScope,
  Throttle,
  type Tx,
} from '@entente/platform/api';

export const EMAIL_SHEET_JOB = 'email-identity-sheet';

// More than anybody meets in an hour: whoever holds a member's session cannot make the service a sender of mass mail.
const PER_MEMBER: Limit = { name: 'sheet-mails', max: 60, seconds: 3_600 };

/** Asks for a sheet to be sent, with the data that says so. */
@Injectable()
export class OutgoingSheets {
  constructor(
    private readonly jobs: JobQueue,
    private readonly mailer: Mailer,
    private readonly throttle: Throttle,
  ) {}

  /** Whoever asks learns at once that nothing can leave, rather than from a job that fails for ever. */
  async admit({ id }: Member): Promise<void> {
    if (this.mailer instanceof RefusingMailer) throw mailProblems['not-configured']();
    await this.throttle.hit(PER_MEMBER, id);
  }

  enqueue(tx: Tx, { tenantId }: TenantScope, handoverId: string): Promise<void> {
    return this.jobs.enqueue(tx, EMAIL_SHEET_JOB, { tenantId, handoverId }, { key: handoverId });
  }
}
