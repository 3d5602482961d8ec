import { Injectable, type OnModuleInit } from '@nestjs/common';
import { planReview, type ReviewId } from '@entente/evaluations/domain';
import {
  type JobPayload,
  JobWorker,
  newId,
  SystemClock,
  TenantDb,
  type TenantId,
  type TenantScope,
  type Tx,
} from '@entente/platform/api';
import { ReviewVersions } from '../grids/review-versions';
import { ReviewStore } from '../persistence/review.store';
import { ReviewSurroundings } from '../sources/review-context';
import { CampaignPost } from './campaign-post';
import type { CampaignRow, TieOrigin } from './campaign.rows';

export const PREPARE_CAMPAIGN_JOB = 'prepare-campaign';

/** Reviews of one transaction: few enough to hold no lock for long, and to lose little when the process dies. */
const atOnce = 10;

type Waiting = { readonly partnershipId: string; readonly partnerId: string; readonly archived: boolean };

// `skip locked`: two workers given the same campaign share it.
const waitingSql = `
  select t.partnership_id as "partnershipId", t.partner_id as "partnerId", p.archived_on is not null as archived
  from review_campaign_tie t join partner p on p.tenant_id = t.tenant_id and p.id = t.partner_id
  where t.campaign_id = $1 and t.origin is null order by p.sort_name, t.partnership_id limit ${atOnce}
  for update of t skip locked`;

const knownSql = `
  select id from review where partnership_id = $1 and year = $2 and status <> 'cancelled'
  order by (status = 'closed'), created_at desc limit 1`;

const settleSql = `update review_campaign_tie set review_id = $3, origin = $4 where campaign_id = $1 and partnership_id = $2`;

const text = (value: unknown): string => String(value ?? '');

/** Rows that making reviews ready writes. */
@Injectable()
export class PreparationRows {
  constructor(
    readonly reviews: ReviewStore,
    readonly surroundings: ReviewSurroundings,
    readonly post: CampaignPost,
    readonly clock: SystemClock,
    readonly versions: ReviewVersions,
  ) {}
}

/**
 * Makes the reviews of a campaign ready, a few at a time. Each step is kept with its review: a process killed anywhere,
 * or a job run twice, doubles none and goes on where it stood.
 */
@Injectable()
export class PrepareReviews implements OnModuleInit {
  constructor(
    private readonly db: TenantDb,
    private readonly worker: JobWorker,
    private readonly rows: PreparationRows,
  ) {}

  onModuleInit(): void {
    const run = (job: JobPayload) => this.run({ tenantId: text(job.tenantId) as TenantId }, text(job['campaignId']));
    this.worker.handle({ name: PREPARE_CAMPAIGN_JOB, run, timeout: 600, perKey: 'serial' });
  }

  private async run(scope: TenantScope, campaignId: string): Promise<void> {
    for (let more = true; more;) more = await this.db.inTenant(scope, (tx) => this.prepareSome(tx, campaignId));
    await this.db.inTenant(scope, (tx) => this.open(tx, scope, campaignId));
  }

  private async prepareSome(tx: Tx, campaignId: string): Promise<boolean> {
    const campaign = await this.find(tx, campaignId);
    if (campaign?.status !== 'launching') return false;
    const waiting = await tx.query<Waiting[]>(waitingSql, [campaignId]);
    for (const tie of waiting) {
      const [reviewId, origin] = await this.reviewFor(tx, campaign, tie);
      await tx.query(settleSql, [campaignId, tie.partnershipId, reviewId, origin]);
    }
    return waiting.length === atOnce;
  }

  /** The review that the partnership has that year, or a new one. */
  private async reviewFor(
    tx: Tx,
    campaign: CampaignRow,
    { partnershipId, partnerId, archived }: Waiting,
  ): Promise<readonly [string | null, TieOrigin]> {
    if (archived) return [null, 'skipped'];
    const author = { tenantId: campaign.tenantId as TenantId, kind: 'member', id: campaign.launchedBy } as const;
    // Takes the lock under which reviews are numbered: whoever plans one by hand meanwhile has done, or waits.
    const { rank, reference } = await this.rows.reviews.nextPlace(tx, author, campaign.year);
    const [known] = await tx.query<{ id: string }[]>(knownSql, [partnershipId, campaign.year]);
    if (known) return [known.id, 'taken-in'];
    const convention = await this.rows.surroundings.conventionOf(tx, partnershipId, 'fr');
    const id = newId() as ReviewId;
    const { year } = campaign;
    const versions = await this.rows.versions.forReview(tx);
    const decision = planReview(
      {
        id,
        reference,
        partnershipId,
        conventionId: convention?.id ?? null,
        year,
        plannedOn: null,
        ...versions,
      },
      { by: campaign.launchedBy, at: this.rows.clock.now() },
    );
    await this.rows.reviews.insert(tx, author, decision, { partnerId, rank });
    return [id, 'new'];
  }

  /** From here on it is followed; each référent is told what is theirs, once. */
  private async open(tx: Tx, scope: TenantScope, campaignId: string): Promise<void> {
    const [rows] = await tx.query<[unknown[], number]>(
      `update review_campaign set status = 'running', version = version + 1 where id = $1 and status = 'launching'
         and not exists (select from review_campaign_tie t where t.campaign_id = $1 and t.origin is null) returning id`,
      [campaignId],
    );
    if (rows.length > 0) await this.rows.post.tellLaunched(tx, scope, campaignId);
  }

  private async find(tx: Tx, id: string): Promise<CampaignRow | undefined> {
    const [row] = await tx.query<CampaignRow[]>(
      'select tenant_id as "tenantId", id, year, status, launched_by as "launchedBy" from review_campaign where id = $1',
      [id],
    );
    return row;
  }
}
