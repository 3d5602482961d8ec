import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { MailRecipients, OrganisationDirectory } from '@entente/access/api';
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
import { type Day, formatDay } from '@entente/platform/kernel';
import { followTable } from './campaign-follow-sql';
import { type CampaignMail, campaignMail } from './campaign-mail';
import { awaitedReferents, type CampaignNews, EMAIL_CAMPAIGN_JOB } from './campaign-post';
import { CampaignStore } from './campaign.store';

type Case = Omit<CampaignMail, 'name' | 'due'> & { readonly organisation: string; readonly dueOn: Day };

const text = (value: unknown): string => String(value ?? '');

/** What a mail of a campaign says, as things stand now. */
@Injectable()
export class CampaignCases {
  constructor(
    private readonly store: CampaignStore,
    private readonly organisation: OrganisationDirectory,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
  ) {}

  /** Null when nothing waits for them any more. */
  async read(tx: Tx, job: JobPayload): Promise<Case | null> {
    const campaign = await this.store.find(tx, text(job['campaignId']));
    if (campaign.status === 'closed') return null;
    const rows = await tx.query<{ partnerName: string }[]>(
      `with ${followTable('t.campaign_id = $1::uuid')} select "partnerName" from (${awaitedReferents}) w
       where w."memberId" = $2::uuid order by w.sort_name limit 500`,
      [campaign.id, text(job['memberId'])],
    );
    if (rows.length === 0) return null;
    const { name: organisation, org } = await this.organisation.identity(tx);
    const director = (await this.organisation.members(tx, [campaign.launchedBy])).get(campaign.launchedBy);
    return {
      news: text(job['news']) as CampaignNews,
      title: campaign.title,
      director: director?.name ?? organisation,
      organisation,
      dueOn: campaign.dueOn,
      partners: rows.map(({ partnerName }) => partnerName),
      url: `${this.web.publicUrl}/o/${org}/campagnes/${campaign.id}?referent=me`,
    };
  }
}

/** Writes to our référents. The handler reads again: whoever began meanwhile is left in peace. */
@Injectable()
export class EmailCampaign implements OnModuleInit {
  constructor(
    private readonly db: TenantDb,
    private readonly worker: JobWorker,
    private readonly mailer: Mailer,
    private readonly cases: CampaignCases,
    private readonly recipients: MailRecipients,
  ) {}

  onModuleInit(): void {
    this.worker.handle({ name: EMAIL_CAMPAIGN_JOB, run: (job) => this.send(job) });
  }

  private async send(job: JobPayload): Promise<void> {
    const scope: TenantScope = { tenantId: text(job.tenantId) as TenantId };
    const memberId = text(job['memberId']);
    const found = await this.db.readInTenant(scope, (tx) => this.cases.read(tx, job));
    const reader = found && (await this.recipients.active(scope, memberId));
    if (!found || !reader) return;
    const { name, email: to, language } = reader;
    await this.mailer.send({
      ...campaignMail({ ...found, name, due: formatDay(found.dueOn, language) }, language),
      to,
      language,
      senderName: found.organisation,
      messageKey: `campaign:${text(job['messageId'])}`,
    });
  }
}
