import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MailRecipients, OrganisationDirectory } from '@entente/access/api';
import {
  type IndicatorCatalogue,
  isRequestOpen,
  parsePeriod,
  periodLabel,
  type RequestedCell,
} from '@entente/evaluations/domain';
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
} from '@entente/platform/api';
import type { Language } from '@entente/platform/kernel';
import { CatalogueStore } from '../own/catalogue.store';
import { RequestLinks } from './request-links';
import { requestMail, valuesInMail } from './request-mails';
import { EMAIL_REQUEST_JOB, EMAIL_VALUES_IN_JOB, type RequestNews } from './request-post';
import { RequestStore, type StoredRequest } from './request.store';

type Letter = Omit<Mail, 'messageKey'>;

const text = (value: unknown): string => String(value ?? '');
const scopeOf = ({ tenantId }: JobPayload): TenantScope => ({ tenantId: text(tenantId) as TenantId });

const quarterName = (code: string, language: Language): string => {
  const period = parsePeriod(code);
  return period ? periodLabel(period, language) : code;
};

const returnedLine = ({ code, returnReason }: RequestedCell, { of }: IndicatorCatalogue): string =>
  `${of(code)?.label.fr ?? code} : « ${returnReason} »`;

/** What surrounds a mail: names, and where a reply goes. */
@Injectable()
export class RequestCases {
  constructor(
    private readonly requests: RequestStore,
    private readonly links: RequestLinks,
    private readonly organisation: OrganisationDirectory,
    private readonly partners: PartnerDirectory,
    private readonly catalogues: CatalogueStore,
  ) {}

  /** Null when what the mail would say no longer holds. */
  async read(tx: Tx, requestId: string) {
    const request = await this.requests.find(tx, requestId);
    if (!request || !isRequestOpen(request)) return null;
    const { name: organisation, org } = await this.organisation.identity(tx);
    const { partner } = await this.partners.read(tx, request.partnerId);
    const asker = (await this.organisation.members(tx, [request.askedBy])).get(request.askedBy);
    const catalogue = await this.catalogues.catalogue(tx);
    return { request, organisation, partner, asker, catalogue, ours: this.links.ours(org, partner.id, requestId) };
  }

  write(tx: Tx, requestId: string): Promise<string | null> {
    return this.links.write(tx, requestId);
  }
}

const isStillDue = ({ status }: StoredRequest, news: RequestNews): boolean =>
  news === 'repeated' || status === 'entering';

/** Writes about what is asked of the partner. Each handler reads again: what has passed is not sent. */
@Injectable()
export class EmailRequests implements OnModuleInit {
  constructor(
    private readonly db: TenantDb,
    private readonly worker: JobWorker,
    private readonly mailer: Mailer,
    private readonly cases: RequestCases,
    private readonly recipients: MailRecipients,
  ) {}

  onModuleInit(): void {
    this.worker.handle({ name: EMAIL_REQUEST_JOB, run: (job) => this.send(job, this.toPartner(job)) });
    this.worker.handle({ name: EMAIL_VALUES_IN_JOB, run: (job) => this.send(job, this.toAsker(job)) });
  }

  private async send({ messageId }: JobPayload, written: Promise<Letter | null>): Promise<void> {
    const mail = await written;
    if (mail) await this.mailer.send({ ...mail, messageKey: `indicator-request:${text(messageId)}` });
  }

  // Not a reading: the link that leaves with the mail lasts again.
  private toPartner(job: JobPayload): Promise<Letter | null> {
    const news = text(job['news']) as RequestNews;
    return this.db.inTenant(scopeOf(job), async (tx) => {
      const found = await this.cases.read(tx, text(job['requestId']));
      if (!found || !isStillDue(found.request, news)) return null;
      const { request, organisation, partner, asker, catalogue } = found;
      const url = await this.cases.write(tx, request.id);
      if (url === null) return null;
      const from = asker?.name ?? organisation;
      const mail = requestMail({
        news,
        name: request.person.name,
        organisation,
        partner: partner.name,
        period: quarterName(request.period, 'fr'),
        asker: from,
        count: request.cells.length,
        returned:
          news === 'returned'
            ? request.cells.filter(({ verdict }) => verdict === 'returned').map((cell) => returnedLine(cell, catalogue))
            : [],
        url,
      });
      const senderName = `${from} (${organisation})`;
      return { ...mail, to: request.person.email, language: 'fr', senderName, replyTo: asker?.email };
    });
  }

  private async toAsker(job: JobPayload): Promise<Letter | null> {
    const found = await this.db.readInTenant(scopeOf(job), (tx) => this.cases.read(tx, text(job['requestId'])));
    const reader = found && (await this.recipients.active(scopeOf(job), found.request.askedBy));
    if (!found || !reader || found.request.status !== 'handed-in') return null;
    const { request, partner, organisation, ours: url } = found;
    const { name, email: to, language } = reader;
    const period = quarterName(request.period, language);
    const mail = valuesInMail({ name, partner: partner.name, period, giver: request.person.name, url }, language);
    return { ...mail, to, language, senderName: organisation };
  }
}
