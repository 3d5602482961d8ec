import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { lateForDirectorAfter, type ReviewStatus, type ScoreSummary } from '@entente/evaluations/domain';
import type { Tx } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import { DueReviews, type DueReviewView } from './list/due-reviews';
import { ReviewRow } from './persistence/review.row';

/** One review, as lists of other domains show it. */
export type ReviewKnown = {
  readonly id: string;
  readonly reference: string;
  readonly partnerId: string;
  readonly year: number;
  readonly status: ReviewStatus;
  readonly plannedOn: Day | null;
  readonly heldOn: Day | null;
  readonly nextReviewOn: Day | null;
  readonly score: ScoreSummary;
};

/** An action that waits for somebody. */
export type DueAction = {
  readonly id: string;
  readonly partnerId: string;
  readonly partnerName: string;
  readonly action: string;
  readonly dueOn: Day;
  /** The viewer answers for it. */
  readonly mine: boolean;
};

/** What the domains above may know of reviews, in their own transaction. */
@Injectable()
export class ReviewDirectory {
  constructor(private readonly dueReviews: DueReviews) {}

  /** Reviews of one partner, the newest first. */
  ofPartner(tx: Tx, partnerId: string): Promise<ReviewKnown[]> {
    return this.query(tx)
      .where('r.partner_id = :partnerId', { partnerId })
      .orderBy('r.year', 'DESC')
      .addOrderBy('r.created_at', 'DESC')
      .limit(50)
      .getMany();
  }

  /** Reviews under way: what home lists, by the day of the meeting. */
  running(tx: Tx): Promise<ReviewKnown[]> {
    return this.query(tx)
      .where(`r.status in ('planned', 'rating', 'concluded')`)
      .orderBy('r.planned_on', 'ASC', 'NULLS LAST')
      .addOrderBy('r.id')
      .limit(200)
      .getMany();
  }

  /** Partnerships whose review comes or is late, and that nobody prepared; the most urgent first. */
  async due(tx: Tx, viewer: Member): Promise<DueReviewView[]> {
    const { items } = await this.dueReviews.within(tx, viewer, { limit: 100 });
    return items;
  }

  /** Open actions: the viewer's own due by that day, and everybody's that is very late; the oldest first. */
  async dueActions(tx: Tx, viewer: Member, { today, until }: { readonly today: Day; readonly until: Day }) {
    return tx.query<DueAction[]>(
      `select a.id, a.partner_id as "partnerId", p.name as "partnerName", a.action, a.due_on::text as "dueOn",
         coalesce(a.owner_ours = $1, false) as "mine"
       from planned_action a join partner p on p.tenant_id = a.tenant_id and p.id = a.partner_id
       where a.state in ('to-do', 'under-way')
         and ((a.owner_ours = $1 and a.due_on <= $2::date) or a.due_on < $3::date - ${lateForDirectorAfter})
       order by a.due_on, a.id limit 200`,
      [viewer.id, until, today],
    );
  }

  private query(tx: Tx) {
    return tx
      .createQueryBuilder(ReviewRow, 'r')
      .select([
        'r.tenantId',
        'r.id',
        'r.reference',
        'r.partnerId',
        'r.year',
        'r.status',
        'r.plannedOn',
        'r.heldOn',
        'r.nextReviewOn',
        'r.score',
      ]);
  }
}
