import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { MemberId } from '@entente/access/domain';
import { type JobPayload, JobWorker, Mailer, type TenantId } from '@entente/platform/api';
import { ApprovalLetters } from './approval-letters';
import { type ApprovalMailReason, EMAIL_APPROVAL_JOB } from './approval-post';

/** Asks our people for their answers, and tells how a circuit ended. */
@Injectable()
export class EmailApproval implements OnModuleInit {
  constructor(
    private readonly worker: JobWorker,
    private readonly mailer: Mailer,
    private readonly letters: ApprovalLetters,
  ) {}

  onModuleInit(): void {
    this.worker.handle({ name: EMAIL_APPROVAL_JOB, run: (payload) => this.run(payload) });
  }

  private async run({ tenantId, inPlaceOf, ...job }: JobPayload): Promise<void> {
    const mail = await this.letters.write(
      { tenantId: String(tenantId) as TenantId },
      {
        conventionId: String(job['conventionId']),
        circuitId: String(job['circuitId']),
        to: String(job['to']) as MemberId,
        inPlaceOf: inPlaceOf ? (String(inPlaceOf) as MemberId) : null,
        reason: String(job['reason']) as ApprovalMailReason,
        messageId: String(job['messageId']),
      },
    );
    if (mail) await this.mailer.send(mail);
  }
}
