import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type SignatoryId, signatoryOf } from '@entente/conventions/domain';
import {
  type JobPayload,
  JobWorker,
  type Mail,
  Mailer,
  TenantDb,
  type TenantId,
  type TenantScope,
} from '@entente/platform/api';
import { EMAIL_CODE_JOB } from '../link/link-post';
import { EMAIL_LINK_JOB, type LinkReason } from '../signing/sending-post';
import { EMAIL_FORMER_JOB } from '../signing/steering-post';
import { AWAITED, EmailDesk } from './email-desk';
import { isSender, type MailCase, MailCases, replyTo } from './mail-case';
import { codeMail, formerAddressMail, linkMail } from './signing-mails';

type Addressed = { readonly scope: TenantScope; readonly requestId: string; readonly signatoryId: SignatoryId };

const addressed = ({ tenantId, requestId, signatoryId }: JobPayload): Addressed => ({
  scope: { tenantId: String(tenantId) as TenantId },
  requestId: String(requestId),
  signatoryId: String(signatoryId) as SignatoryId,
});

/** Links and codes to one signatory. Each handler reads again: what has passed is not sent. */
@Injectable()
export class EmailSigning implements OnModuleInit {
  constructor(
    private readonly db: TenantDb,
    private readonly worker: JobWorker,
    private readonly mailer: Mailer,
    private readonly cases: MailCases,
    private readonly desk: EmailDesk,
  ) {}

  onModuleInit(): void {
    this.worker.handle({
      name: EMAIL_LINK_JOB,
      run: (job) => this.sendLink(addressed(job), String(job['reason']) as LinkReason, String(job['messageId'] ?? '')),
    });
    this.worker.handle({
      name: EMAIL_CODE_JOB,
      retries: 3,
      run: (job) => this.sendCode(addressed(job), Number(job['send'])),
    });
    this.worker.handle({
      name: EMAIL_FORMER_JOB,
      run: ({ tenantId, requestId, rank }) =>
        this.tellFormerAddress({ tenantId: String(tenantId) as TenantId }, String(requestId), Number(rank)),
    });
  }

  private async sendLink(
    { scope, requestId, signatoryId }: Addressed,
    reason: LinkReason,
    messageId: string,
  ): Promise<void> {
    const found = await this.db.readInTenant(scope, async (tx) => {
      const mailCase = await this.cases.read(tx, requestId);
      return {
        mailCase,
        url: await this.cases.link(tx, signatoryId),
        isFirst: await this.cases.isFirst(tx, scope, mailCase.request, signatoryId),
      };
    });
    const { mailCase, url, isFirst } = found;
    const signatory = signatoryOf(mailCase.request, signatoryId);
    if (!url || !AWAITED.has(mailCase.request.status) || signatory.signedAt) return;
    const mail = linkMail({
      ...mailCase,
      name: signatory.name,
      isSender: isSender(mailCase, signatory.email),
      url,
      deadline: mailCase.request.deadline,
      reason,
      isFirst: isFirst && reason === 'invited' && !isSender(mailCase, signatory.email),
    });
    const delivery = await this.mailer.send(
      this.envelope(mail, mailCase, signatory.email, `${signatoryId}:${reason}:${messageId}`),
    );
    await this.desk.noteRefusal(scope, requestId, signatoryId, delivery);
  }

  private async sendCode({ scope, requestId, signatoryId }: Addressed, send: number): Promise<void> {
    const mailCase = await this.db.readInTenant(scope, (tx) => this.cases.read(tx, requestId));
    const { code, codesSent, email } = signatoryOf(mailCase.request, signatoryId);
    // A code asked for since, or used: this one is of no use to anybody.
    if (!code || codesSent !== send) return;
    const digits = this.desk.secrets.code(signatoryId, code.sentAt);
    const mail = codeMail({
      number: mailCase.number,
      code: digits,
      expiresAt: code.expiresAt,
      timeZone: mailCase.request.timeZone,
    });
    const delivery = await this.mailer.send(
      this.envelope(mail, mailCase, email, `${signatoryId}:code:${code.sentAt.toISOString()}`),
    );
    await this.desk.noteRefusal(scope, requestId, signatoryId, delivery);
  }

  private async tellFormerAddress(scope: TenantScope, requestId: string, rank: number): Promise<void> {
    const { mailCase, to } = await this.db.readInTenant(scope, async (tx) => {
      const read = await this.cases.read(tx, requestId);
      return { mailCase: read, to: await this.cases.formerAddress(tx, read.request, rank) };
    });
    if (to)
      await this.mailer.send(this.envelope(formerAddressMail(mailCase), mailCase, to, `${requestId}:former-${rank}`));
  }

  private envelope(
    mail: Pick<Mail, 'subject' | 'html' | 'text'>,
    mailCase: MailCase,
    to: string,
    messageKey: string,
  ): Mail {
    const { sender, organisation } = mailCase;
    const senderName = `${sender} (${organisation})`;
    return { ...mail, to, language: 'fr', senderName, replyTo: replyTo(mailCase, to), messageKey };
  }
}
