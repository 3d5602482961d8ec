import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type MailRecipient, MailRecipients, OrganisationDirectory } from '@entente/access/api';
import { PartnerDirectory } from '@entente/partners/api';
import {
  type JobPayload,
  JobWorker,
  type Mail,
  Mailer,
  TenantDb,
  type TenantId,
  type TenantScope,
  type Tx,
  WEB_CONFIG,
  type WebConfig,
} from '@entente/platform/api';
import { relayMail } from './relay-mail';
import { EMAIL_RELAY_JOB, type Passed } from './relay-post';

type RelayJob = TenantScope & {
  readonly leaverId: string;
  readonly toId: string;
  readonly by: string;
  readonly lines: readonly Omit<Passed, 'toId'>[];
  readonly messageId: string;
};

const text = (value: unknown): string => String(value ?? '');

const jobOf = ({ tenantId, leaverId, toId, by, lines, messageId }: JobPayload): RelayJob => ({
  tenantId: text(tenantId) as TenantId,
  leaverId: text(leaverId),
  toId: text(toId),
  by: text(by),
  lines: JSON.parse(text(lines)) as RelayJob['lines'],
  messageId: text(messageId),
});

/** Composes what a person is told they took over. */
@Injectable()
export class RelayLetters {
  constructor(
    private readonly organisation: OrganisationDirectory,
    private readonly partners: PartnerDirectory,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
  ) {}

  async compose(tx: Tx, job: RelayJob, { name, email: to, language }: MailRecipient): Promise<Mail> {
    const { name: organisation, org } = await this.organisation.identity(tx);
    const members = await this.organisation.members(tx, [job.leaverId, job.by]);
    const names = await this.partners.names(
      tx,
      job.lines.flatMap(({ partnerId }) => partnerId ?? []),
    );
    const giver = members.get(job.by);
    const letter = relayMail(
      {
        name,
        giver: giver?.name ?? organisation,
        leaver: members.get(job.leaverId)?.name ?? '',
        lines: job.lines.map((line) => ({ ...line, partner: names.get(line.partnerId ?? '') ?? '' })),
        url: `${this.web.publicUrl}/o/${org}`,
      },
      language,
    );
    const senderName = giver ? `${giver.name} (${organisation})` : organisation;
    return { ...letter, to, language, senderName, replyTo: giver?.email, messageKey: `relay:${job.messageId}` };
  }
}

/** Writes to whoever takes over. */
@Injectable()
export class EmailRelay implements OnModuleInit {
  constructor(
    private readonly db: TenantDb,
    private readonly worker: JobWorker,
    private readonly mailer: Mailer,
    private readonly letters: RelayLetters,
    private readonly recipients: MailRecipients,
  ) {}

  onModuleInit(): void {
    this.worker.handle({ name: EMAIL_RELAY_JOB, run: (job) => this.send(job) });
  }

  private async send(payload: JobPayload): Promise<void> {
    const job = jobOf(payload);
    const reader = await this.recipients.active(job, job.toId);
    if (!reader) return;
    await this.mailer.send(await this.db.readInTenant(job, (tx) => this.letters.compose(tx, job, reader)));
  }
}
