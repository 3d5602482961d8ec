import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MailRecipients } from '@entente/access/api';
import { type JobPayload, JobWorker, Mailer, TenantDb, type TenantId, type TenantScope } from '@entente/platform/api';
import { ActionCases } from './action-cases';
import { contactMail, ownerMail, toldMail } from './action-mails';
import {
  type ActionNews,
  EMAIL_ACTION_CONTACT_JOB,
  EMAIL_ACTION_OWNER_JOB,
  EMAIL_ACTION_TOLD_JOB,
} from './action-post';

const text = (value: unknown): string => String(value ?? '');
const scopeOf = ({ tenantId }: JobPayload): TenantScope => ({ tenantId: text(tenantId) as TenantId });
const keyOf = ({ messageId }: JobPayload): string => `actions:${text(messageId)}`;

/** Writes about actions. Each handler reads again: what was done or closed meanwhile is not told. */
@Injectable()
export class EmailActions implements OnModuleInit {
  constructor(
    private readonly db: TenantDb,
    private readonly worker: JobWorker,
    private readonly mailer: Mailer,
    private readonly cases: ActionCases,
    private readonly recipients: MailRecipients,
  ) {}

  onModuleInit(): void {
    this.worker.handle({ name: EMAIL_ACTION_CONTACT_JOB, run: (job) => this.toContact(job) });
    this.worker.handle({ name: EMAIL_ACTION_OWNER_JOB, run: (job) => this.toOwner(job) });
    this.worker.handle({ name: EMAIL_ACTION_TOLD_JOB, run: (job) => this.tell(job) });
  }

  // Not a reading: the link that leaves with the mail lasts again, and the person is told once what is kept.
  private async toContact(job: JobPayload): Promise<void> {
    const scope = scopeOf(job);
    const news = text(job['news']) as ActionNews;
    const found = await this.db.inTenant(scope, (tx) => this.cases.ofContact(tx, scope, text(job['contactId']), news));
    if (!found) return;
    const { to, organisation, replyTo, mail } = found;
    const senderName = `${mail.sender} (${organisation})`;
    await this.mailer.send({ ...contactMail(mail), to, language: 'fr', senderName, replyTo, messageKey: keyOf(job) });
  }

  private async toOwner(job: JobPayload): Promise<void> {
    const found = await this.db.readInTenant(scopeOf(job), (tx) => this.cases.ofOwner(tx, text(job['memberId'])));
    const reader = found && (await this.recipients.active(scopeOf(job), text(job['memberId'])));
    if (!found || !reader) return;
    const { name, email: to, language } = reader;
    const letter = ownerMail({ ...found.mail, name }, language);
    await this.mailer.send({ ...letter, to, language, senderName: found.organisation, messageKey: keyOf(job) });
  }

  private async tell(job: JobPayload): Promise<void> {
    const found = await this.db.readInTenant(scopeOf(job), (tx) =>
      this.cases.told(tx, text(job['actionId']), text(job['contactId'])),
    );
    const reader = found && (await this.recipients.active(scopeOf(job), text(job['memberId'])));
    if (!found || !reader) return;
    const { name, email: to, language } = reader;
    const letter = toldMail({ ...found.mail, name }, language);
    await this.mailer.send({ ...letter, to, language, senderName: found.organisation, messageKey: keyOf(job) });
  }
}
