import { Inject, Injectable } from '@nestjs/common';
import { type MailRecipient, MailRecipients, OrganisationDirectory } from '@entente/access/api';
import { type HandoverNews, handoverToday } from '@entente/partners/domain';
import { type Mail, TenantDb, type TenantScope, type Tx, WEB_CONFIG, type WebConfig } from '@entente/platform/api';
import { PartnershipStore } from '../persistence/partnership.store';
import { handoverMail } from './handover-mail';

export type HandoverLetter = {
  readonly partnerId: string;
  readonly actorId: string;
  readonly messageId: string;
  readonly news: HandoverNews;
};

/** Writes the mails of a handover from what is true when they leave, not when they were asked for. */
@Injectable()
export class HandoverLetters {
  constructor(
    private readonly db: TenantDb,
    private readonly partnerships: PartnershipStore,
    private readonly organisations: OrganisationDirectory,
    private readonly recipients: MailRecipients,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
  ) {}

  /** Null for somebody who left, and once a correction made the news untrue. */
  async write(scope: TenantScope, letter: HandoverLetter): Promise<Mail | null> {
    const reader = await this.recipients.active(scope, letter.news.personId);
    return reader && this.db.readInTenant(scope, (tx) => this.compose(tx, letter, reader));
  }

  private async compose(
    tx: Tx,
    { partnerId, actorId, messageId, news }: HandoverLetter,
    { name, email, language }: MailRecipient,
  ): Promise<Mail | null> {
    const { partnership, partner } = await this.partnerships.find(tx, partnerId);
    const handover = handoverToday(partnership.tenures, news);
    if (!handover) return null;
    const { org, name: organisation } = await this.organisations.identity(tx);
    const { sender, other } = await this.people(tx, actorId, handover.otherId);
    const url = `${this.web.publicUrl}/o/${org}/partenaires/${partnerId}`;
    const signature = sender?.name ?? organisation;
    return {
      ...handoverMail({
        language,
        news,
        name,
        partner: partner.name,
        sender: signature,
        isAnswered: sender !== undefined,
        other,
        url,
      }),
      to: email,
      language,
      senderName: sender ? `${sender.name} (${organisation})` : organisation,
      replyTo: sender?.email,
      messageKey: `handover:${messageId}`,
    };
  }

  private async people(tx: Tx, actorId: string, otherId: string | null) {
    const people = await this.organisations.members(tx, [actorId, ...(otherId ? [otherId] : [])]);
    return { sender: people.get(actorId), other: (otherId && people.get(otherId)?.name) ?? null };
  }
}
