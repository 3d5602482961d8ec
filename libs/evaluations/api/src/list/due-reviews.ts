import { Inject, Injectable, Optional } from '@nestjs/common';
import { can } from '@entente/access/domain';
import type { Member } from '@entente/access/api';
import { reviewAnnouncedOn, reviewUrgency, type ReviewUrgency } from '@entente/evaluations/domain';
import {
  CalendarDay,
  Flag,
  Many,
  OneOf,
  QueryWhole,
  Shown,
  TenantDb,
  Text,
  type Tx,
  Uuid,
  Whole,
} from '@entente/platform/api';
import { addDays, type Day, daysBetween, fold } from '@entente/platform/kernel';
import { REVIEW_CONVENTIONS, type ReviewConventions } from '../sources/review-conventions';
import { ReviewSurroundings } from '../sources/review-context';
import { decodeCursor, encodeCursor, searchWords } from './cursor';
import { dueReviewsSql } from './due-reviews-sql';

export class DueReviewQuery {
  @Text({ max: 100, min: 0, optional: true }) q?: string;
  @Text({ max: 60, optional: true, description: '`me`, or the id of a member who is our référent or deputy.' })
  referent?: string;
  @Text({ max: 400, optional: true }) after?: string;
  @QueryWhole({ min: 1, max: 100, optional: true }) limit?: number;
}

const urgencies = ['soon', 'overdue', 'later'] as const satisfies readonly ReviewUrgency[];

export class DueReviewView {
  @Uuid() partnerId!: string;
  @Text() partnerName!: string;
  @CalendarDay() dueOn!: Day;
  @OneOf(urgencies, 'ReviewUrgency') urgency!: ReviewUrgency;
  @Shown({ type: String, format: 'date', nullable: true }) lastHeldOn!: Day | null;
  @Shown({ type: String, format: 'uuid', nullable: true }) lastReviewId!: string | null;
  @Shown({ type: Number, nullable: true }) lastScore!: number | null;
  @Text({ min: 0 }) ourReferent!: string;
  @Flag() mayPlan!: boolean;
}

export class DueReviewPageView {
  @Many(() => DueReviewView, { max: 100 }) items!: DueReviewView[];
  @Whole() total!: number;
  @Shown({ type: String, nullable: true }) next!: string | null;
}

type Found = Omit<DueReviewView, 'urgency' | 'mayPlan'> & { readonly held: boolean };
type Answer = { readonly items: readonly Found[]; readonly total: number };

/** Partnerships whose review comes within its announced time, or should have been held, and that nobody prepared. */
@Injectable()
export class DueReviews {
  constructor(
    private readonly db: TenantDb,
    private readonly surroundings: ReviewSurroundings,
    @Optional() @Inject(REVIEW_CONVENTIONS) private readonly conventions: ReviewConventions | null,
  ) {}

  execute(actor: Member, query: DueReviewQuery): Promise<DueReviewPageView> {
    return this.db.readInTenant(actor, (tx) => this.within(tx, actor, query));
  }

  /** The same in the caller's transaction. */
  async within(tx: Tx, actor: Member, query: DueReviewQuery): Promise<DueReviewPageView> {
    const today = await this.surroundings.today(tx);
    const { items, total } = await this.find(tx, actor, query, today);
    const { limit = 50 } = query;
    const last = items.length > limit ? items[limit - 1] : undefined;
    return {
      items: items.slice(0, limit).map((found) => toView(found, actor, today)),
      total,
      next: last ? encodeCursor([last.dueOn, last.partnerId]) : null,
    };
  }

  private async find(tx: Tx, actor: Member, query: DueReviewQuery, today: Day): Promise<Answer> {
    const { q = '', referent, after, limit = 50 } = query;
    const rhythms = this.conventions ? await this.conventions.rhythms(tx) : [];
    const { sql, parameters } = dueReviewsSql({
      words: searchWords(fold(q)),
      referent: referent === 'me' ? actor.id : (referent ?? null),
      viewerId: actor.id,
      dueUntil: lastAnnounced(today),
      rhythms,
      limit: limit + 1,
      after: decodeCursor(after),
    });
    const [answer] = await tx.query<Answer[]>(sql, parameters);
    return answer ?? { items: [], total: 0 };
  }
}

/** The latest due date that is announced today. */
const lastAnnounced = (today: Day): Day => addDays(today, daysBetween(reviewAnnouncedOn(today), today));

const toView = ({ held, ...found }: Found, { roles }: Member, today: Day): DueReviewView => ({
  ...found,
  urgency: reviewUrgency(found.dueOn, today),
  mayPlan: can(roles, 'reviews:rate', held ? 'own' : 'other'),
});
