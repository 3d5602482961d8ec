import { Inject, Injectable } from '@nestjs/common';
import { JobQueue, newId, type TenantScope, type Tx, WEB_CONFIG, type WebConfig } from '@entente/platform/api';

export const EMAIL_CAMPAIGN_JOB = 'email-campaign';

/** Why a référent is written to; it words the mail. */
export const campaignNews = ['launched', 'reminded'] as const;
export type CampaignNews = (typeof campaignNews)[number];

/** Référents of ours with a review that they have not begun. */
export const awaitedReferents = `
  select t.person_id as "memberId", f.partnership_id, f.name as "partnerName", f.sort_name
  from follow f join tenure t on t.tenant_id = f.tenant_id and t.partnership_id = f.partnership_id and t.side = 'ours'
    and t.role = 'referent' and t.until_day is null
  where f.step = 'planned'`;

/** Mails of a campaign to our référents: one job a mail, in the transaction of the act; jobs hold ids alone. */
@Injectable()
export class CampaignPost {
  constructor(
    private readonly jobs: JobQueue,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
  ) {}

  /** Links name the public address: before it is set nobody is told, and the page says who waits. */
  async tellLaunched(tx: Tx, scope: TenantScope, campaignId: string): Promise<void> {
    if (!this.web.isPublicUrlSet) return;
    const rows = await tx.query<{ memberId: string }[]>(
      `select distinct t.person_id as "memberId" from review_campaign_tie c
         join tenure t on t.tenant_id = c.tenant_id and t.partnership_id = c.partnership_id and t.side = 'ours'
           and t.role = 'referent' and t.until_day is null
         join review r on r.tenant_id = c.tenant_id and r.id = c.review_id and r.status = 'planned'
       where c.campaign_id = $1`,
      [campaignId],
    );
    for (const { memberId } of rows) await this.toMember(tx, scope, { campaignId, memberId, news: 'launched' });
  }

  toMember(
    tx: Tx,
    { tenantId }: TenantScope,
    letter: { readonly campaignId: string; readonly memberId: string; readonly news: CampaignNews },
  ): Promise<void> {
    return this.jobs.enqueue(tx, EMAIL_CAMPAIGN_JOB, { tenantId, ...letter, messageId: newId() });
  }
}
