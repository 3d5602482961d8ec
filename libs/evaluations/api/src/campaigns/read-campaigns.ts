import { Injectable } from '@nestjs/common';
import { type Member, OrganisationDirectory } from '@entente/access/api';
import { can } from '@entente/access/domain';
import { campaignSteps } from '@entente/evaluations/domain';
import { TenantDb, type Tx } from '@entente/platform/api';
import { fold } from '@entente/platform/kernel';
import { decodeCursor, encodeCursor, searchWords } from '../list/cursor';
import { ReviewSurroundings } from '../sources/review-context';
import { followSql } from './campaign-follow-sql';
import { assertIds, type CampaignCheckBody, type CandidateQuery, type FollowQuery } from './campaign.bodies';
import type { StepCounts } from './campaign.rows';
import { CampaignStore } from './campaign.store';
import type {
  CampaignCheckView,
  CampaignListView,
  CampaignView,
  CandidatePageView,
  CandidateView,
  FollowPageView,
  FollowRowView,
  StepCountView,
} from './campaign.views';
import { campaignCheckSql, candidatesSql } from './candidates-sql';

type Found<Row> = {
  readonly items: readonly (Row & { readonly cursor: string })[];
  readonly total: number;
  readonly ids: string[];
};

export const mayManage = ({ roles }: Member): boolean => can(roles, 'reviews:campaign', 'other');

/** Campaigns, the partnerships one may choose, and how far each is. */
@Injectable()
export class ReadCampaigns {
  constructor(
    private readonly db: TenantDb,
    private readonly store: CampaignStore,
    private readonly surroundings: ReviewSurroundings,
    private readonly organisation: OrganisationDirectory,
  ) {}

  list(actor: Member): Promise<CampaignListView> {
    return this.db.readInTenant(actor, async (tx) => {
      const items = await this.store.list(tx, await this.surroundings.today(tx));
      return { items, total: items.length, mayLaunch: mayManage(actor) };
    });
  }

  read(actor: Member, id: string): Promise<CampaignView> {
    return this.db.readInTenant(actor, (tx) => this.view(tx, actor, id));
  }

  /** The same in the caller's transaction. */
  async view(tx: Tx, actor: Member, id: string): Promise<CampaignView> {
    const { tenantId: _tenant, launchedBy, closedBy, closing, ...campaign } = await this.store.find(tx, id);
    const steps = await this.store.steps(tx, id);
    const extensions = await this.store.extensions(tx, id);
    const people = [launchedBy, ...(closedBy ? [closedBy] : []), ...extensions.map(({ extendedBy }) => extendedBy)];
    const members = await this.organisation.members(tx, people);
    const nameOf = (member: string | null) => (member && members.get(member)?.name) ?? '';
    const late = campaign.status === 'closed' ? 0 : await this.lateNow(tx, id);
    return {
      ...campaign,
      steps: countsOf(steps),
      total: Object.values(steps).reduce((sum, count) => sum + count, 0),
      done: steps.closed ?? 0,
      late,
      launchedBy: nameOf(launchedBy),
      closedBy: nameOf(closedBy),
      closing: countsOf(closing ?? {}),
      extensions: extensions.map(({ dueOn, reason, partnershipIds, extendedBy, extendedAt }) => ({
        dueOn,
        reason,
        partnerships: partnershipIds?.length ?? 0,
        by: nameOf(extendedBy),
        at: extendedAt,
      })),
      lastReminderOn: await this.store.lastReminderOn(tx, id),
      mayManage: mayManage(actor),
    };
  }

  follow(actor: Member, id: string, query: FollowQuery): Promise<FollowPageView> {
    const { q = '', step, referent, when, sort = 'due', after, limit = 50 } = query;
    const cursor = decodeCursor(after);
    return this.db.readInTenant(actor, async (tx) => {
      await this.store.find(tx, id);
      const today = await this.surroundings.today(tx);
      const words = searchWords(fold(q));
      const filter = { campaignId: id, words, step: step ?? null, referent: asked(actor, referent), today };
      const { sql, parameters } = followSql(
        { ...filter, when: when ?? null },
        { sort, limit: limit + 1, after: cursor },
      );
      return pageOf(
        await tx.query<Found<FollowRowView>[]>(sql, parameters),
        limit,
        ({ partnershipId }) => partnershipId,
      );
    });
  }

  candidates(actor: Member, query: CandidateQuery): Promise<CandidatePageView> {
    const { year, q = '', referent, type, ties = 'live', review = 'any', after, limit = 50 } = query;
    const { sql, parameters } = candidatesSql({
      year,
      words: searchWords(fold(q)),
      referent: asked(actor, referent),
      structureType: type ?? null,
      liveOnly: ties === 'live',
      unreviewedOnly: review === 'none',
      limit: limit + 1,
      after: decodeCursor(after),
    });
    return this.db.readInTenant(actor, async (tx) =>
      pageOf(await tx.query<Found<CandidateView>[]>(sql, parameters), limit, ({ partnershipId }) => partnershipId),
    );
  }

  check(actor: Member, { year, partnershipIds }: CampaignCheckBody): Promise<CampaignCheckView> {
    assertIds(partnershipIds, 'partnershipIds');
    return this.db.readInTenant(actor, async (tx) => {
      const [found] = await tx.query<CampaignCheckView[]>(campaignCheckSql, [year, partnershipIds]);
      return found ?? { toCreate: 0, takenIn: [], withoutReferent: [], elsewhere: [] };
    });
  }

  private async lateNow(tx: Tx, id: string): Promise<number> {
    return this.store.lateOnes(tx, id, await this.surroundings.today(tx));
  }
}

const asked = ({ id }: Member, referent: string | undefined): string | null =>
  referent === 'me' ? id : (referent ?? null);

const countsOf = (counts: StepCounts): StepCountView[] =>
  campaignSteps.flatMap((step) => (counts[step] ? [{ step, count: counts[step] }] : []));

const pageOf = <Row>([answer]: readonly Found<Row>[], limit: number, idOf: (row: Row) => string) => {
  const found = answer?.items ?? [];
  const last = found.length > limit ? found[limit - 1] : undefined;
  return {
    items: found.slice(0, limit).map(({ cursor: _cursor, ...row }) => row as unknown as Row),
    total: answer?.total ?? 0,
    ids: answer?.ids ?? [],
    next: last ? encodeCursor([last.cursor, idOf(last)]) : null,
  };
};
