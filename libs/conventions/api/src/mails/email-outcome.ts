import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { SignatureRequest } from '@entente/conventions/domain';
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
import { EMAIL_STOPPED_JOB } from '../signing/steering-post';
import { type MailCase, MailCases } from './mail-case';
import { sealedMail, stoppedMail, type StoppedMail } from './signing-mails';

const STOPPED = new Set(['declined', 'cancelled', 'expired']);

const hashOf = ({ steps }: SignatureRequest, kind: 'organisation-seal' | 'evidence'): string =>
  steps.find((step) => step.kind === kind)?.outputHash ?? '';

/** To everybody, how signing ended: the sealed document and its evidence, or why it stopped. */
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
      run: ({ tenantId, requestId }) => this.sendSealed({ tenantId: String(tenantId) as TenantId }, String(requestId)),
    });
    this.worker.handle({
      name: EMAIL_STOPPED_JOB,
      run: ({ tenantId, requestId }) => this.sendStopped({ tenantId: String(tenantId) as TenantId }, String(requestId)),
    });
  }

  private async sendSealed(scope: TenantScope, requestId: string): Promise<void> {
    const mailCase = await this.db.readInTenant(scope, (tx) => this.cases.read(tx, requestId));
    const { request, number } = mailCase;
    if (request.status !== 'sealed') return;
    const attachments = [
      await this.attachment(scope, hashOf(request, 'organisation-seal'), `convention-${number}.pdf`),
      await this.attachment(scope, hashOf(request, 'evidence'), `convention-${number}-preuve.pdf`),
    ];
    for (const { id, name, email } of request.signatories) {
      const url = (await this.db.readInTenant(scope, (tx) => this.cases.link(tx, id))) ?? mailCase.verificationUrl;
      await this.send(sealedMail({ ...mailCase, name, url }), mailCase, {
        to: email,
        messageKey: `${requestId}:sealed:${id}`,
        attachments,
      });
    }
  }

  private async sendStopped(scope: TenantScope, requestId: string): Promise<void> {
    const mailCase = await this.db.readInTenant(scope, (tx) => this.cases.read(tx, requestId));
    const { request, sender } = mailCase;
    if (!STOPPED.has(request.status)) return;
    const refused = request.signatories.find(({ refusal }) => refusal !== null);
    const reason = refused?.refusal?.reason ?? '';
    const told = { ...mailCase, by: refused?.name ?? sender, reason, status: request.status as StoppedMail['status'] };
    const people = request.signatories
      .filter(({ id }) => id !== refused?.id)
      .map(({ name, email }) => ({ name, email }));
    const known = new Set(people.map(({ email }) => email));
    const all =
      mailCase.senderEmail && !known.has(mailCase.senderEmail)
        ? [...people, { name: sender, email: mailCase.senderEmail }]
        : people;
    for (const { name, email } of all) {
      await this.send(stoppedMail({ ...told, name }), mailCase, {
        to: email,
        messageKey: `${requestId}:${request.status}:${email}`,
      });
    }
  }

  private async attachment(scope: TenantScope, sha256: string, filename: string): Promise<MailAttachment> {
    const file = await this.files.get(scope, sha256);
    if (!file) throw new Error(`${filename} is missing from the store.`);
    return { filename, mediaType: 'application/pdf', bytes: file.bytes };
  }

  private async send(
    mail: Pick<Mail, 'subject' | 'html' | 'text'>,
    { sender, organisation, senderEmail }: MailCase,
    to: Pick<Mail, 'to' | 'messageKey' | 'attachments'>,
  ): Promise<void> {
    await this.mailer.send({
      ...mail,
      ...to,
      language: 'fr',
      senderName: `${sender} (${organisation})`,
      replyTo: senderEmail,
    });
  }
}
