import { createHash, randomInt, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type Campaign,
  type FeedbackFactType,
  feedbackProblems,
  keepSheetDays,
  lastDayForgotten,
  type FeedbackText,
  type QuestionsRef,
  type Tally,
} from '@entente/evaluations/domain';
import { type FactAuthor, Facts, SystemClock, type TenantScope, type Tx, withConstraints } from '@entente/platform/api';
import { addDays, type Day } from '@entente/platform/kernel';
import { FeedbackCampaignRow, FeedbackReceiptRow, FeedbackTallyRow, FeedbackTextRow } from './feedback.rows';

/** A campaign with what stands beside it in its row. */
export type StoredCampaign = {
  readonly campaign: Campaign;
  readonly partnerId: string;
  readonly partnershipId: string;
  readonly reviewId: string | null;
  /** What it asks, for as long as it stands. */
  readonly questions: QuestionsRef;
  readonly code: string;
  readonly version: number;
};

export type TallyOf = Tally & { readonly campaignId: string };

type Place = Pick<StoredCampaign, 'partnerId' | 'partnershipId' | 'reviewId' | 'questions'>;

// Without letters and digits that look alike on a wall, and without vowels: no word comes out by chance.
const LETTERS = '23456789BCDFGHJKLMNPQRSTVWXZ';
const CODE_LENGTH = 8;

const newCode = (): string => Array.from({ length: CODE_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');

const textsShown = 1_000;
const order = (a: string, b: string): number => Number(a > b) - Number(a < b);

const toStored = (row: Omit<FeedbackCampaignRow, 'ownQuestionsId' | 'ownQuestionsVersion'>): StoredCampaign => {
  const { partnerId, partnershipId, reviewId, questions, code, version } = row;
  const { id, opensOn, closesOn, languages, place, closedOn, forgetOn, lines, closing } = row;
  const campaign = { id, opensOn, closesOn, languages, place, closedOn, forgetOn, lines, closing };
  return { campaign, partnerId, partnershipId, reviewId, questions, code, version };
};

const ownConstraints = { feedback_campaign_one_open: () => feedbackProblems['already-running']() };

@Injectable()
export class FeedbackStore {
  constructor(
    private readonly facts: Facts,
    readonly clock: SystemClock,
  ) {}

  async find(tx: Tx, id: string, lock?: 'pessimistic_write' | 'pessimistic_read'): Promise<StoredCampaign> {
    const query = tx.createQueryBuilder(FeedbackCampaignRow, 'c').where('c.id = :id', { id });
    const row = await (lock ? query.setLock(lock) : query).getOne();
    if (!row) throw feedbackProblems['not-found']();
    return toStored(row);
  }

  /** The campaigns with a partner, the newest first. */
  async ofPartner(tx: Tx, partnerId: string): Promise<StoredCampaign[]> {
    const query = tx.createQueryBuilder(FeedbackCampaignRow, 'c').where('c.partner_id = :partnerId', { partnerId });
    const rows = await query.orderBy('c.opens_on', 'DESC').addOrderBy('c.id', 'DESC').limit(20).getMany();
    return rows.map(toStored);
  }

  /** The campaigns of a partnership whose results were opened in a year or the one before. */
  async closedAround(tx: Tx, partnershipId: string, year: number): Promise<StoredCampaign[]> {
    const query = tx
      .createQueryBuilder(FeedbackCampaignRow, 'c')
      .where('c.partnership_id = :partnershipId', { partnershipId })
      .andWhere('c.closed_on between :from and :to', { from: `${year - 1}-01-01`, to: `${year}-12-31` });
    return (await query.orderBy('c.closed_on').limit(100).getMany()).map(toStored);
  }

  /** The last campaign of the same partnership whose results were opened in a year before this one's. */
  async before(tx: Tx, { partnershipId, campaign }: StoredCampaign): Promise<StoredCampaign | null> {
    if (campaign.closedOn === null) return null;
    const row = await tx
      .createQueryBuilder(FeedbackCampaignRow, 'c')
      .where('c.partnership_id = :partnershipId', { partnershipId })
      .andWhere('c.closed_on < :start', { start: `${campaign.closedOn.slice(0, 4)}-01-01` })
      .orderBy('c.closed_on', 'DESC')
      .addOrderBy('c.id', 'DESC')
      .limit(1)
      .getOne();
    return row && toStored(row);
  }

  async insert(tx: Tx, author: FactAuthor, campaign: Campaign, place: Place): Promise<StoredCampaign> {
    const now = this.clock.now();
    const row = {
      ...campaign,
      ...place,
      tenantId: author.tenantId,
      code: await this.freeCode(tx),
      openedBy: author.id ?? '',
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
    await withConstraints(ownConstraints, () => tx.insert(FeedbackCampaignRow, row as object));
    const stored = toStored(row);
    await this.tell(tx, author, stored, 'feedback-opened');
    return stored;
  }

  async save(tx: Tx, author: FactAuthor, before: StoredCampaign, campaign: Campaign, type: FeedbackFactType) {
    const { id, ...change } = campaign;
    const version = before.version + 1;
    await tx.update(FeedbackCampaignRow, { tenantId: author.tenantId, id }, {
      ...change,
      version,
      updatedAt: this.clock.now(),
    } as object);
    const after = { ...before, campaign, version };
    await this.tell(tx, author, after, type);
    return after;
  }

  /** Whether this sheet is new; the same key again, these days, is the same sheet. */
  async receive(tx: Tx, { tenantId }: TenantScope, campaignId: string, key: string, on: Day): Promise<boolean> {
    const mark = createHash('sha256').update(key.toLowerCase()).digest('hex');
    const added = await tx.query<unknown[]>(
      `insert into feedback_receipt (tenant_id, campaign_id, key, received_on) values ($1, $2, $3, $4)
       on conflict do nothing returning 1`,
      [tenantId, campaignId, mark, on],
    );
    return added.length > 0;
  }

  /** Adds a sheet to the counters, always in the same order: two sheets at once never wait for each other in a ring. */
  async count(tx: Tx, { tenantId }: TenantScope, campaignId: string, tallies: readonly Tally[]): Promise<void> {
    await tx.query(
      `insert into feedback_tally (tenant_id, campaign_id, question, choice, count)
       select $1::uuid, $2::uuid, question, choice, count
       from jsonb_to_recordset($3) as given (question text, choice text, count integer)
       order by question, choice
       on conflict (tenant_id, campaign_id, question, choice)
       do update set count = feedback_tally.count + excluded.count`,
      [tenantId, campaignId, JSON.stringify(tallies)],
    );
  }

  async holdTexts(tx: Tx, { tenantId }: TenantScope, campaignId: string, texts: readonly FeedbackText[]) {
    if (texts.length === 0) return;
    // Random ids: those of other tables tell in which order and when they were made.
    await tx.insert(
      FeedbackTextRow,
      texts.map((text) => ({ ...text, tenantId, id: randomUUID(), campaignId, state: 'held' as const })),
    );
  }

  async tallies(tx: Tx, campaignIds: readonly string[]): Promise<TallyOf[]> {
    if (campaignIds.length === 0) return [];
    const query = tx.createQueryBuilder(FeedbackTallyRow, 't').where('t.campaign_id in (:...campaignIds)', {
      campaignIds,
    });
    return query.getMany();
  }

  /**
   * In the order of their random ids, which tells nothing of their arrival. Where there are more than a page holds,
   * those that wait to be read come before those already read: each that is kept or removed lets another one in.
   */
  async texts(tx: Tx, campaignId: string): Promise<FeedbackTextRow[]> {
    const query = tx.createQueryBuilder(FeedbackTextRow, 't').where('t.campaign_id = :campaignId', { campaignId });
    const page = query.orderBy('t.state').addOrderBy('t.question').addOrderBy('t.id').limit(textsShown);
    return (await page.getMany()).sort((a, b) => order(a.question, b.question) || order(a.id, b.id));
  }

  /** Words that nobody has read yet, all of them. */
  held(tx: Tx, campaignId: string): Promise<number> {
    return tx.countBy(FeedbackTextRow, { campaignId, state: 'held' });
  }

  /** Keeps words that wait; whether they still did, or were kept as they are here. */
  async keepText(tx: Tx, campaignId: string, id: string, text: string): Promise<boolean> {
    const { affected } = await tx
      .createQueryBuilder()
      .update(FeedbackTextRow)
      .set({ text, state: 'kept' })
      .where('campaign_id = :campaignId and id = :id', { campaignId, id })
      .andWhere("(state = 'held' or text = :kept)", { kept: text })
      .execute();
    return Boolean(affected);
  }

  /** Whether they were still there. */
  async removeText(tx: Tx, campaignId: string, id: string): Promise<boolean> {
    const { affected } = await tx.delete(FeedbackTextRow, { campaignId, id });
    return Boolean(affected);
  }

  /**
   * Drops the words whose time has come, those of a campaign that nobody ever closed too, and the marks of sheets that
   * nobody sends again.
   */
  async forget(tx: Tx, tenantId: string, today: Day): Promise<void> {
    await tx.query(
      `with due as (
         update feedback_campaign set forget_on = null where tenant_id = $1 and forget_on <= $2 returning id
       )
       delete from feedback_text t where t.tenant_id = $1 and t.campaign_id in (
         select id from due
         union select id from feedback_campaign where tenant_id = $1 and closed_on is null and closes_on <= $3)`,
      [tenantId, today, lastDayForgotten(today)],
    );
    const before = addDays(today, -keepSheetDays);
    await tx
      .createQueryBuilder()
      .delete()
      .from(FeedbackReceiptRow)
      .where('received_on < :before', { before })
      .execute();
  }

  private async freeCode(tx: Tx): Promise<string> {
    const code = newCode();
    const [taken] = await tx.query<unknown[]>('select 1 from find_feedback_campaign($1)', [code]);
    return taken ? this.freeCode(tx) : code;
  }

  private tell(
    tx: Tx,
    author: FactAuthor,
    { campaign: { id }, partnerId, reviewId }: StoredCampaign,
    type: FeedbackFactType,
  ): Promise<void> {
    const about = [id, partnerId, ...(reviewId ? [reviewId] : [])];
    return this.facts.append(tx, author, [{ type, about, detail: { campaignId: id, partnerId } }]);
  }
}
