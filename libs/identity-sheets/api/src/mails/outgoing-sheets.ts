import { Injectable } from '@nestjs/common';
import { JobQueue, Mailer, mailProblems, RefusingMailer, type TenantScope, type Tx } from '@entente/platform/api';

export const EMAIL_SHEET_JOB = 'email-identity-sheet';

/** Asks for a sheet to be sent, with the data that says so. */
@Injectable()
export class OutgoingSheets {
  constructor(
    private readonly jobs: JobQueue,
    private readonly mailer: Mailer,
  ) {}

  /** Whoever asks learns at once that nothing can leave, rather than from a job that fails for ever. */
  assertMaySend(): void {
    if (this.mailer instanceof RefusingMailer) throw mailProblems['not-configured']();
  }

  enqueue(tx: Tx, { tenantId }: TenantScope, handoverId: string): Promise<void> {
    return this.jobs.enqueue(tx, EMAIL_SHEET_JOB, { tenantId, handoverId }, { key: handoverId });
  }
}
