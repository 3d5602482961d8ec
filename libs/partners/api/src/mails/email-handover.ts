import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { HandoverNews } from '@entente/partners/domain';
import { type JobPayload, JobWorker, Mailer, type TenantId } from '@entente/platform/api';
import { HandoverLetters } from './handover-letters';
import { EMAIL_HANDOVER_JOB } from './handover-post';

/** Tells our people that a partnership is theirs, or theirs no more. */
@Injectable()
export class EmailHandover implements OnModuleInit {
  constructor(
    private readonly worker: JobWorker,
    private readonly mailer: Mailer,
    private readonly letters: HandoverLetters,
  ) {}

  onModuleInit(): void {
    this.worker.handle({ name: EMAIL_HANDOVER_JOB, run: (payload) => this.run(payload) });
  }

  private async run({ tenantId, partnerId, actorId, messageId, ...news }: JobPayload): Promise<void> {
    const mail = await this.letters.write(
      { tenantId: String(tenantId) as TenantId },
      {
        partnerId: String(partnerId),
        actorId: String(actorId),
        messageId: String(messageId),
        news: news as HandoverNews,
      },
    );
    if (mail) await this.mailer.send(mail);
  }
}
