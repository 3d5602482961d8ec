import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Signatory, type SignatoryId, signatoryOf, type SignatureRequest } from '@entente/conventions/domain';
import {
  FileStore,
  JobWorker,
  type Mail,
  type MailAttachment,
  Mailer,
  TenantDb,
  type TenantId,
  type TenantScope,
} from '@entente/platform/api';
import { EMAIL_SEALED_JOB } from '../sealing/sealing-stores';
import { EMAIL_STOPPED_JOB, SENDER } from '../signing/steering-post';
import { isSender, type MailCase, MailCases, replyTo } from './mail-case';
import { sealedMail, stoppedMail, type StoppedMail } from './signing-mails';

const STOPPED = new Set(['declined', 'cancelled', 'expired']);

const hashOf = ({ steps }: SignatureRequest, kind: 'organisation-seal' | 'evidence'): string =>
  steps.find((step) => step.kind === kind)?.outputHash ?? '';

type Person = Pick<Signatory, 'name' | 'email'>;

/** Null for a sender who has no account any more, or is told as a signatory. */
const personOf = ({ request, sender, senderEmail }: MailCase, recipient: string): Person | null => {
  if (recipient !== SENDER) return request.signatories.find(({ id }) => id === recipient) ?? null;
  const isTold = request.signatories.some(({ email, refusal }) => refusal === null && email === senderEmail);
  return senderEmail && !isTold ? { name: sender, email: senderEmail } : null;
};

/** To each, how signing ended: the sealed document and its evidence, or why it stopped. */
@Injectable()
export class EmailOutcome implements OnModuleInit {
  constructor(
    private readonly db: TenantDb,
    private readonly worker: JobWorker,
    private readonly mailer: Mailer,
    private readonly cases: MailCases,
    private readonly files: FileStore,
  ) {}

  onModuleInit(): void {
    this.worker.handle({
      name: EMAIL_SEALED_JOB,
      run: ({ tenantId, requestId, signatoryId }) =>
        this.sendSealed(
          { tenantId: String(tenantId) as TenantId },
          String(requestId),
          String(signatoryId) as SignatoryId,
        ),
    });
    this.worker.handle({
      name: EMAIL_STOPPED_JOB,
      run: ({ tenantId, requestId, recipient }) =>
        this.sendStopped({ tenantId: String(tenantId) as TenantId }, String(requestId), String(recipient)),
    });
  }

  private async sendSealed(scope: TenantScope, requestId: string, signatoryId: SignatoryId): Promise<void> {
    const { mailCase, link } = await this.db.readInTenant(scope, async (tx) => ({
      mailCase: await this.cases.read(tx, requestId),
      link: await this.cases.link(tx, signatoryId),
    }));
    const { request, number, verificationUrl } = mailCase;
    if (request.status !== 'sealed') return;
    const { name, email } = signatoryOf(request, signatoryId);
    await this.send(sealedMail({ ...mailCase, name, url: link ?? verificationUrl }), mailCase, {
      to: email,
      messageKey: `${requestId}:sealed:${signatoryId}`,
      attachments: [
        await this.attachment(scope, hashOf(request, 'organisation-seal'), `convention-${number}.pdf`),
        await this.attachment(scope, hashOf(request, 'evidence'), `convention-${number}-preuve.pdf`),
      ],
    });
  }

  private async sendStopped(scope: TenantScope, requestId: string, recipient: string): Promise<void> {
    const mailCase = await this.db.readInTenant(scope, (tx) => this.cases.read(tx, requestId));
    const { request, sender } = mailCase;
    const person = personOf(mailCase, recipient);
    if (!STOPPED.has(request.status) || !person) return;
    const refused = request.signatories.find(({ refusal }) => refusal !== null);
    const mail = stoppedMail({
      ...mailCase,
      name: person.name,
      isSender: isSender(mailCase, person.email),
      by: refused?.name ?? sender,
      reason: refused?.refusal?.reason ?? '',
      status: request.status as StoppedMail['status'],
    });
    await this.send(mail, mailCase, { to: person.email, messageKey: `${requestId}:${request.status}:${person.email}` });
  }

  private async attachment(scope: TenantScope, sha256: string, filename: string): Promise<MailAttachment> {
    const file = await this.files.get(scope, sha256);
    if (!file) throw new Error(`${filename} is missing from the store.`);
    return { filename, mediaType: 'application/pdf', bytes: file.bytes };
  }

  private async send(
    mail: Pick<Mail, 'subject' | 'html' | 'text'>,
    mailCase: MailCase,
    to: Pick<Mail, 'to' | 'messageKey' | 'attachments'>,
  ): Promise<void> {
    const { sender, organisation } = mailCase;
    await this.mailer.send({
      ...mail,
      ...to,
      language: 'fr',
      senderName: `${sender} (${organisation})`,
      replyTo: replyTo(mailCase, to.to),
    });
  }
}
