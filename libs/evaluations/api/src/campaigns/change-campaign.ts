import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { campaignProblems, checkExtension, closeReviewCampaign } from '@entente/evaluations/domain';
import { SystemClock, TenantDb, type Tx } from '@entente/platform/api';
import { type Day, faultAt } from '@entente/platform/kernel';
import { assertIds, type CloseCampaignBody, type ExtendBody } from './campaign.bodies';
import type { CampaignRow } from './campaign.rows';
import { CampaignStore } from './campaign.store';
import type { CampaignView } from './campaign.views';
import { ReadCampaigns } from './read-campaigns';

/** More time for one, several or all; and the end, with what remains said. */
@Injectable()
export class ChangeCampaign {
  constructor(
    private readonly db: TenantDb,
    private readonly store: CampaignStore,
    private readonly read: ReadCampaigns,
    private readonly clock: SystemClock,
  ) {}

  extend(actor: Member, id: string, { partnershipIds, dueOn, reason, version }: ExtendBody): Promise<CampaignView> {
    assertIds(partnershipIds ?? [], 'partnershipIds');
    return this.db.inTenant(actor, async (tx) => {
      const campaign = await this.open(tx, actor, id, version);
      const given = checkExtension(
        partnershipIds ? { ...campaign, dueOn: await this.earliest(tx, id, partnershipIds) } : campaign,
        { dueOn, reason },
      );
      const count = await this.store.extendTies(tx, id, partnershipIds, dueOn);
      await this.store.insertExtension(tx, actor, { campaignId: id, partnershipIds, ...given });
      await this.store.change(tx, campaign, partnershipIds ? {} : { dueOn });
      await this.store.tell(tx, actor, id, 'campaign-extended', { dueOn, count });
      return this.read.view(tx, actor, id);
    });
  }

  close(actor: Member, id: string, { version }: CloseCampaignBody): Promise<CampaignView> {
    return this.db.inTenant(actor, async (tx) => {
      const campaign = await this.open(tx, actor, id, version);
      const closing = await this.store.steps(tx, id);
      const closed = { closedBy: actor.id, closedAt: this.clock.now() };
      await this.store.change(tx, campaign, { status: closeReviewCampaign(campaign), closing, ...closed });
      await this.store.tell(tx, actor, id, 'campaign-closed', { ...closing });
      return this.read.view(tx, actor, id);
    });
  }

  private async open(tx: Tx, actor: Member, id: string, version: number): Promise<CampaignRow> {
    const campaign = await this.store.lock(tx, id);
    if (campaign.version === version) return campaign;
    throw campaignProblems['changed-elsewhere']({ current: await this.read.view(tx, actor, id) });
  }

  /** Of these partnerships; somebody who chose none of the campaign is told so. */
  private async earliest(tx: Tx, id: string, partnershipIds: readonly string[]): Promise<Day> {
    const [found] = await tx.query<{ day: Day | null }[]>(
      `select min(due_on)::text as day from review_campaign_tie where campaign_id = $1 and partnership_id = any($2::uuid[])`,
      [id, partnershipIds],
    );
    if (!found?.day) throw campaignProblems.invalid({}, [faultAt(['partnershipIds'], 'choose-a-partnership')]);
    return found.day;
  }
}
