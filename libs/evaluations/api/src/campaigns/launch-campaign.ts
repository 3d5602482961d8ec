import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { type ReviewCampaignId, campaignProblems, planCampaign } from '@entente/evaluations/domain';
import { JobQueue, newId, TenantDb } from '@entente/platform/api';
import { faultAt } from '@entente/platform/kernel';
import { assertIds, type CampaignBody } from './campaign.bodies';
import { CampaignStore } from './campaign.store';
import type { CampaignView } from './campaign.views';
import { PREPARE_CAMPAIGN_JOB } from './prepare-reviews';
import { ReadCampaigns } from './read-campaigns';

/** Launches the reviews of a year: the partnerships are written at once, a job makes their reviews ready. */
@Injectable()
export class LaunchCampaign {
  constructor(
    private readonly db: TenantDb,
    private readonly store: CampaignStore,
    private readonly jobs: JobQueue,
    private readonly read: ReadCampaigns,
  ) {}

  execute(actor: Member, body: CampaignBody): Promise<CampaignView> {
    assertIds(body.partnershipIds, 'partnershipIds');
    const campaign = planCampaign(newId() as ReviewCampaignId, body);
    return this.db.inTenant(actor, async (tx) => {
      const entered = await this.store.insert(tx, actor, campaign);
      if (entered === 0) throw campaignProblems.invalid({}, [faultAt(['partnershipIds'], 'choose-a-partnership')]);
      const { tenantId } = actor;
      await this.jobs.enqueue(tx, PREPARE_CAMPAIGN_JOB, { tenantId, campaignId: campaign.id }, { key: campaign.id });
      return this.read.view(tx, actor, campaign.id);
    });
  }
}
