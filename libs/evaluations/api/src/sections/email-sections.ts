import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { MailRecipients, OrganisationDirectory } from '@entente/access/api';
import { givenAlone, type SectionPart, sectionsOf } from '@entente/evaluations/domain';
import { PartnerDirectory } from '@entente/partners/api';
import {
  type JobPayload,
  JobWorker,
  Mailer,
  TenantDb,
  type TenantId,
  type TenantScope,
  type Tx,
  WEB_CONFIG,
  type WebConfig,
} from '@entente/platform/api';
import { ReviewStore } from '../persistence/review.store';
import { type SectionsMail, sectionsMail } from './section-mails';
import { EMAIL_SECTIONS_JOB } from './section-post';
import { SectionStore } from './section.store';

type Told = {
  readonly organisation: string;
  readonly replyTo: string | undefined;
  readonly mail: Omit<SectionsMail, 'name'>;
};

const text = (value: unknown): string => String(value ?? '');
const scopeOf = ({ tenantId }: JobPayload): TenantScope => ({ tenantId: text(tenantId) as TenantId });

/** Where one kind of part is filled; the review itself when there are both. */
const pageOf = (chapters: readonly { readonly part: SectionPart }[]): string => {
  const parts = new Set(chapters.map(({ part }) => part));
  if (parts.size > 1) return '';
  return parts.has('criteria') ? '/notation' : '/questions';
};

/** What a mail about chapters says, as things stand when it leaves. */
@Injectable()
export class SectionCases {
  constructor(
    private readonly reviews: ReviewStore,
    private readonly sections: SectionStore,
    private readonly organisation: OrganisationDirectory,
    private readonly partners: PartnerDirectory,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
  ) {}

  /** Null when nothing is left to ask: filled, taken back, given to another, or the review moved on. */
  async read(tx: Tx, job: JobPayload): Promise<Told | null> {
    const { review, partnerId, sides } = await this.reviews.find(tx, text(job['reviewId']));
    if (review.status !== 'rating') return null;
    const given = new Map((await this.sections.ofReview(tx, review.id)).map((each) => [each.section, each]));
    const chapters = givenAlone(sectionsOf(review), { twoSided: sides !== null }).flatMap(({ code, part, name }) => {
      const { memberId, doneAt, dueOn } = given.get(code) ?? {};
      return memberId === job['memberId'] && !doneAt ? [{ name, part, dueOn: dueOn ?? null }] : [];
    });
    if (chapters.length === 0) return null;
    const { name: organisation, org } = await this.organisation.identity(tx);
    const { partner } = await this.partners.read(tx, partnerId);
    const giver = (await this.organisation.members(tx, [text(job['by'])])).get(text(job['by']));
    const url = `${this.web.publicUrl}/o/${org}/bilans/${review.id}${pageOf(chapters)}`;
    const mail = { giver: giver?.name ?? organisation, partner: partner.name, year: review.year, chapters, url };
    return { organisation, replyTo: giver?.email, mail };
  }
}

/** Writes to whoever was given chapters of a review. */
@Injectable()
export class EmailSections implements OnModuleInit {
  constructor(
    private readonly db: TenantDb,
    private readonly worker: JobWorker,
    private readonly mailer: Mailer,
    private readonly cases: SectionCases,
    private readonly recipients: MailRecipients,
  ) {}

  onModuleInit(): void {
    this.worker.handle({ name: EMAIL_SECTIONS_JOB, run: (job) => this.send(job) });
  }

  private async send(job: JobPayload): Promise<void> {
    const scope = scopeOf(job);
    const found = await this.db.readInTenant(scope, (tx) => this.cases.read(tx, job));
    const reader = found && (await this.recipients.active(scope, text(job['memberId'])));
    if (!found || !reader) return;
    const { name, email: to, language } = reader;
    const { organisation, replyTo, mail } = found;
    const letter = sectionsMail({ ...mail, name }, language);
    const senderName = `${mail.giver} (${organisation})`;
    await this.mailer.send({
      ...letter,
      to,
      language,
      senderName,
      replyTo,
      messageKey: `sections:${text(job['messageId'])}`,
    });
  }
}
