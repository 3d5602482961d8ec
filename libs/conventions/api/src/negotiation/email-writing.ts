import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MailRecipients } from '@entente/access/api';
import {
  type JobPayload,
  JobWorker,
  type Mail,
  Mailer,
  TenantDb,
  type TenantId,
  type TenantScope,
} from '@entente/platform/api';
import { WritingCases, type WritingLetter } from './writing-cases';
import { guestWritingMail, memberWritingMail } from './writing-mails';
import { EMAIL_GUEST_JOB, EMAIL_WRITER_JOB, type WritingNews } from './writing-post';

const text = (value: unknown): string => String(value ?? '');

const letterOf = ({ conventionId, news, threadId, rank }: JobPayload): WritingLetter => ({
  conventionId: text(conventionId),
  news: text(news) as WritingNews,
  threadId: text(threadId),
  rank: Number(rank ?? 0),
});

const scopeOf = ({ tenantId }: JobPayload): TenantScope => ({ tenantId: text(tenantId) as TenantId });

/** Tells people that the text waits for them. Each handler reads again: what has passed is not sent. */
@Injectable()
export class EmailWriting implements OnModuleInit {
  constructor(
    private readonly db: TenantDb,
    private readonly worker: JobWorker,
    private readonly mailer: Mailer,
    private readonly cases: WritingCases,
    private readonly recipients: MailRecipients,
  ) {}

  onModuleInit(): void {
    this.worker.handle({ name: EMAIL_GUEST_JOB, run: (job) => this.send(job, this.toGuest(job)) });
    this.worker.handle({ name: EMAIL_WRITER_JOB, run: (job) => this.send(job, this.toMember(job)) });
  }

  private async send({ messageId }: JobPayload, written: Promise<Omit<Mail, 'messageKey'> | null>): Promise<void> {
    const mail = await written;
    if (mail) await this.mailer.send({ ...mail, messageKey: `writing:${text(messageId)}` });
  }

  // Not a reading: the link that leaves with the mail lasts again.
  private toGuest(job: JobPayload): Promise<Omit<Mail, 'messageKey'> | null> {
    return this.db.inTenant(scopeOf(job), async (tx) => {
      const letter = await this.cases.asItStands(tx, letterOf(job), text(job['guestId']));
      const found = await this.cases.read(tx, letter);
      const invited = found && (await this.cases.guest(tx, found.negotiation, text(job['guestId'])));
      if (!found || !invited) return null;
      const { guest, url } = invited;
      const isFirst = guest.openedAt === null && (letter.news === 'invited' || letter.news === 'turn');
      return {
        ...guestWritingMail({ ...found, name: guest.name, url }, isFirst),
        to: guest.email,
        language: 'fr',
        senderName: `${found.by} (${found.side})`,
        replyTo: found.replyTo,
      };
    });
  }

  private async toMember(job: JobPayload): Promise<Omit<Mail, 'messageKey'> | null> {
    const scope = scopeOf(job);
    const reader = await this.recipients.active(scope, text(job['memberId']));
    if (!reader) return null;
    const letter = letterOf(job);
    const found = await this.db.readInTenant(scope, (tx) => this.cases.read(tx, letter));
    if (!found) return null;
    const { name, email, language } = reader;
    const url = this.cases.ours(found.org, letter.conventionId);
    return {
      ...memberWritingMail({ ...found, name, url }, language),
      to: email,
      language,
      senderName: found.organisation,
      replyTo: undefined,
    };
  }
}
