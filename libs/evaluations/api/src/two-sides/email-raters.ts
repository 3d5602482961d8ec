import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { MailRecipients, OrganisationDirectory } from '@entente/access/api';
import { isIn } from '@entente/evaluations/domain';
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
import type { StoredReview } from '../persistence/review.store';
import type { StoredRater } from './raters.store';
import { guestRaterMail, memberRaterMail, type RaterMail, ratingInMail } from './rater-mails';
import { EMAIL_RATER_JOB, EMAIL_RATING_IN_JOB, type RaterNews } from './rater-post';
import { SidesRows } from './sides-desk';

type Letter = Omit<Mail, 'messageKey'>;

const text = (value: unknown): string => String(value ?? '');
const scopeOf = ({ tenantId }: JobPayload): TenantScope => ({ tenantId: text(tenantId) as TenantId });

/** What surrounds a mail: names, and where a reply goes. */
@Injectable()
export class RaterCases {
  constructor(
    private readonly rows: SidesRows,
    private readonly organisation: OrganisationDirectory,
    private readonly partners: PartnerDirectory,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
  ) {}

  /** Null when what the mail would say no longer holds: withdrawn, handed in, or the review moved on. */
  async read(tx: Tx, raterId: string, news: RaterNews): Promise<RaterCase | null> {
    const rater = await this.rows.raters.find(tx, raterId);
    if (!rater || rater.withdrawnAt !== null) return null;
    const stored = await this.rows.reviews.find(tx, rater.reviewId);
    if (toRate.includes(news) && !isAwaited(stored, rater)) return null;
    const { name: organisation, org } = await this.organisation.identity(tx);
    const url = await this.addressOf(tx, rater, org);
    if (url === null) return null;
    const { partner } = await this.partners.read(tx, stored.partnerId);
    const inviter = (await this.organisation.members(tx, [rater.invitedBy])).get(rater.invitedBy);
    const reason = news === 'sent-back' ? rater.returnReason : '';
    return {
      rater,
      replyTo: inviter?.email,
      reviewUrl: `${this.web.publicUrl}/o/${org}/bilans/${stored.review.id}`,
      mail: {
        news,
        name: rater.person.name,
        organisation,
        partner: partner.name,
        year: stored.review.year,
        inviter: inviter?.name ?? organisation,
        reason,
        url,
      },
    };
  }

  private async addressOf(tx: Tx, { id, side, reviewId }: StoredRater, org: string): Promise<string | null> {
    return side === 'ours' ? this.rows.links.ours(org, reviewId) : this.rows.links.write(tx, id);
  }
}

const isAwaited = ({ review }: StoredReview, rater: StoredRater): boolean => review.status === 'rating' && !isIn(rater);

const toRate: readonly RaterNews[] = ['invited', 'reminded', 'sent-back'];

type RaterCase = {
  readonly rater: StoredRater;
  readonly replyTo: string | undefined;
  readonly reviewUrl: string;
  readonly mail: RaterMail;
};

/** Writes to the people who rate. Each handler reads again: what has passed is not sent. */
@Injectable()
export class EmailRaters implements OnModuleInit {
  constructor(
    private readonly db: TenantDb,
    private readonly worker: JobWorker,
    private readonly mailer: Mailer,
    private readonly cases: RaterCases,
    private readonly recipients: MailRecipients,
  ) {}

  onModuleInit(): void {
    this.worker.handle({ name: EMAIL_RATER_JOB, run: (job) => this.send(job, this.toRater(job)) });
    this.worker.handle({ name: EMAIL_RATING_IN_JOB, run: (job) => this.send(job, this.toInviter(job)) });
  }

  private async send({ messageId }: JobPayload, written: Promise<Letter | null>): Promise<void> {
    const mail = await written;
    if (mail) await this.mailer.send({ ...mail, messageKey: `rating:${text(messageId)}` });
  }

  // Not a reading: the link that leaves with the mail lasts again.
  private async toRater(job: JobPayload): Promise<Letter | null> {
    const found = await this.db.inTenant(scopeOf(job), (tx) =>
      this.cases.read(tx, text(job['raterId']), text(job['news']) as RaterNews),
    );
    if (!found) return null;
    const { rater, mail, replyTo } = found;
    if (rater.person.memberId === null) {
      const senderName = `${mail.inviter} (${mail.organisation})`;
      return { ...guestRaterMail(mail), to: rater.person.email, language: 'fr', senderName, replyTo };
    }
    const reader = await this.recipients.active(scopeOf(job), rater.person.memberId);
    if (!reader) return null;
    const { email: to, language } = reader;
    return { ...memberRaterMail(mail, language), to, language, senderName: mail.organisation, replyTo };
  }

  private async toInviter(job: JobPayload): Promise<Letter | null> {
    const found = await this.db.inTenant(scopeOf(job), (tx) => this.cases.read(tx, text(job['raterId']), 'repeated'));
    const reader = found && (await this.recipients.active(scopeOf(job), found.rater.invitedBy));
    if (!found || !reader) return null;
    const { rater, mail, reviewUrl } = found;
    const { name, email: to, language } = reader;
    return {
      ...ratingInMail({ ...mail, name, rater: rater.person.name, url: reviewUrl }, language),
      to,
      language,
      senderName: mail.organisation,
    };
  }
}
