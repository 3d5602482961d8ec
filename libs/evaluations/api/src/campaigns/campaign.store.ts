import { Injectable } from '@nestjs/common';
import { type ReviewCampaign, campaignProblems, type CampaignDraft } from '@entente/evaluations/domain';
import { Facts, newId, SystemClock, type TenantScope, type Tx } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import { followTable, openStep } from './campaign-follow-sql';
import { CampaignExtensionRow, CampaignRow, type StepCounts } from './campaign.rows';
import type { CampaignRowView } from './campaign.views';

export type CampaignAuthor = TenantScope & { readonly kind: 'member'; readonly id: string };

type FactOf = 'campaign-launched' | 'campaign-extended' | 'campaign-reminded' | 'campaign-closed';

const listSql = `
  with ${followTable('true')}, counted as (
    select campaign_id, count(*)::int as total, count(*) filter (where step = 'closed')::int as done,
      count(*) filter (where ${openStep} and due_on < $1::date)::int as late
    from follow group by campaign_id
  )
  select c.id, c.title, c.year, c.opens_on::text as "opensOn", c.due_on::text as "dueOn", c.status,
    coalesce(n.total, 0) as total, coalesce(n.done, 0) as done,
    case when c.status = 'closed' then 0 else coalesce(n.late, 0) end as late
  from review_campaign c left join counted n on n.campaign_id = c.id
  order by c.launched_at desc, c.id limit 100`;

// Whoever asks second waits for the first to be done: no partnership enters two campaigns of one year.
const lockSql = `select pg_advisory_xact_lock(hashtextextended('review-campaign ' || $1, 0))`;

const tiesSql = `
  insert into review_campaign_tie (tenant_id, campaign_id, partnership_id, partner_id, due_on)
  select s.tenant_id, $1::uuid, s.id, s.partner_id, $2::date from partnership s
    join partner p on p.tenant_id = s.tenant_id and p.id = s.partner_id and p.archived_on is null
  where s.id = any($3::uuid[]) and not exists (
    select from review_campaign_tie t join review_campaign c on c.tenant_id = t.tenant_id and c.id = t.campaign_id
    where t.tenant_id = s.tenant_id and t.partnership_id = s.id and c.year = $4::int and c.status <> 'closed')
  returning partnership_id`;

@Injectable()
export class CampaignStore {
  constructor(
    private readonly facts: Facts,
    private readonly clock: SystemClock,
  ) {}

  list(tx: Tx, today: Day): Promise<CampaignRowView[]> {
    return tx.query<CampaignRowView[]>(listSql, [today]);
  }

  async find(tx: Tx, id: string): Promise<CampaignRow> {
    const row = await tx.createQueryBuilder(CampaignRow, 'c').where('c.id = :id', { id }).getOne();
    if (!row) throw campaignProblems['not-found']();
    return row;
  }

  async lock(tx: Tx, id: string): Promise<CampaignRow> {
    const query = tx.createQueryBuilder(CampaignRow, 'c').where('c.id = :id', { id });
    const row = await query.setLock('pessimistic_write').getOne();
    if (!row) throw campaignProblems['not-found']();
    return row;
  }

  /** How many partnerships entered it: those of another open campaign of that year stay there. */
  async insert(
    tx: Tx,
    author: CampaignAuthor,
    { partnershipIds, ...campaign }: ReviewCampaign & Pick<CampaignDraft, 'partnershipIds'>,
  ): Promise<number> {
    await tx.query(lockSql, [author.tenantId]);
    await tx.insert(CampaignRow, {
      ...campaign,
      tenantId: author.tenantId,
      launchedBy: author.id,
      launchedAt: this.clock.now(),
      closedBy: null,
      closedAt: null,
      closing: null,
      version: 1,
    });
    const entered = await tx.query<unknown[]>(tiesSql, [campaign.id, campaign.dueOn, partnershipIds, campaign.year]);
    await this.tell(tx, author, campaign.id, 'campaign-launched', { count: entered.length });
    return entered.length;
  }

  async change(tx: Tx, { id, version }: CampaignRow, change: Partial<CampaignRow>): Promise<void> {
    await tx.update(CampaignRow, { id }, { ...change, version: version + 1 } as object);
  }

  /** Gives these partnerships, or all, until that day; how many it concerned. */
  async extendTies(tx: Tx, id: string, partnershipIds: readonly string[] | null, dueOn: Day): Promise<number> {
    const [rows] = await tx.query<[unknown[], number]>(
      `update review_campaign_tie set due_on = $2::date where campaign_id = $1 and due_on < $2::date
         and ($3::uuid[] is null or partnership_id = any($3::uuid[])) returning partnership_id`,
      [id, dueOn, partnershipIds],
    );
    return rows.length;
  }

  async insertExtension(
    tx: Tx,
    { tenantId, id: extendedBy }: CampaignAuthor,
    extension: Pick<CampaignExtensionRow, 'campaignId' | 'partnershipIds' | 'dueOn' | 'reason'>,
  ): Promise<void> {
    await tx.insert(CampaignExtensionRow, {
      ...extension,
      tenantId,
      id: newId(),
      extendedBy,
      extendedAt: this.clock.now(),
    });
  }

  extensions(tx: Tx, campaignId: string): Promise<CampaignExtensionRow[]> {
    const query = tx.createQueryBuilder(CampaignExtensionRow, 'e').where('e.campaign_id = :campaignId', { campaignId });
    return query.orderBy('e.extended_at', 'DESC').addOrderBy('e.id', 'DESC').limit(100).getMany();
  }

  async steps(tx: Tx, id: string): Promise<StepCounts> {
    const rows = await tx.query<{ step: keyof StepCounts; count: number }[]>(
      `with ${followTable('t.campaign_id = $1::uuid')} select step, count(*)::int as count from follow group by step`,
      [id],
    );
    return Object.fromEntries(rows.map(({ step, count }) => [step, count]));
  }

  async lateOnes(tx: Tx, id: string, today: Day): Promise<number> {
    const [found] = await tx.query<{ late: number }[]>(
      `with ${followTable('t.campaign_id = $1::uuid')}
       select count(*)::int as late from follow where ${openStep} and due_on < $2::date`,
      [id, today],
    );
    return found?.late ?? 0;
  }

  async lastReminderOn(tx: Tx, id: string): Promise<Day | null> {
    const [found] = await tx.query<{ day: Day | null }[]>(
      'select max(sent_on)::text as day from review_campaign_reminder where campaign_id = $1',
      [id],
    );
    return found?.day ?? null;
  }

  async tell(tx: Tx, author: CampaignAuthor, campaignId: string, type: FactOf, detail: object): Promise<void> {
    await this.facts.append(tx, author, [{ type, about: [campaignId], detail: { campaignId, ...detail } }]);
  }
}
