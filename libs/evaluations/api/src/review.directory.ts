import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import {
  lateForDirectorAfter,
  type ReviewStatus,
  type ScoreSummary,
  type SectionPart,
} from '@entente/evaluations/domain';
import type { Tx } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import { type LateCampaign, lateCampaignsSql } from './campaigns/late-campaigns';
import { DueReviews, type DueReviewView } from './list/due-reviews';
import { type PoorFeeling, poorFeelingsSql } from './feelings/poor-feelings';
import { declaredActionsSql } from './actions/declared-actions-sql';
import { type LeftHolder, RelayReads } from './relays/relay-reads';
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
  /** Null, and no name, for a priority of the whole organisation. */
  readonly partnerId: string | null;
  readonly partnerName: string;
  readonly action: string;
  readonly dueOn: Day;
  /** The viewer answers for it. */
  readonly mine: boolean;
};

/** An action said done with a proof: it waits for a second person, or came back to whoever answers for it. */
export type DeclaredAction = Omit<DueAction, 'dueOn'> & {
  readonly news: 'to-verify' | 'sent-back';
  readonly since: Day;
  /** Why it came back. */
  readonly reason: string;
};

/** A rating that a member was asked for, and has not handed in. */
export type AskedRating = {
  readonly reviewId: string;
  readonly reference: string;
  readonly partnerId: string;
  readonly plannedOn: Day | null;
  readonly invitedOn: Day;
  readonly answered: number;
  readonly total: number;
};

/** Chapters of a review's questions that a member was asked to fill, and has not said done. */
export type AssignedSections = {
  readonly reviewId: string;
  readonly reference: string;
  readonly partnerId: string;
  readonly dueOn: Day | null;
  /** Criteria to rate, or questions to answer. */
  readonly part: SectionPart;
  readonly sections: number;
};

/** What the domains above may know of reviews, in their own transaction. */
@Injectable()
export class ReviewDirectory {
  constructor(
    private readonly dueReviews: DueReviews,
    private readonly relays: RelayReads,
  ) {}

  /** Members who left and still hold partnerships, actions or chapters. */
  left(tx: Tx): Promise<LeftHolder[]> {
    return this.relays.left(tx);
  }

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

  /** Ratings that this member was invited to give and still owes, the oldest invitation first. */
  askedRatings(tx: Tx, memberId: string): Promise<AskedRating[]> {
    return tx.query<AskedRating[]>(
      `select r.id as "reviewId", r.reference, r.partner_id as "partnerId", r.planned_on::text as "plannedOn",
         (a.invited_at at time zone 'UTC')::date::text as "invitedOn",
         (select count(*) from review_rater_answer s
           where s.tenant_id = a.tenant_id and s.rater_id = a.id and s.judgement is not null)::int as answered,
         coalesce((r.score->>'total')::int, 0) as total
       from review_rater a join review r on r.tenant_id = a.tenant_id and r.id = a.review_id
       where a.member_id = $1 and a.withdrawn_at is null and a.status <> 'handed-in' and r.status = 'rating'
       order by a.invited_at, a.id limit 100`,
      [memberId],
    );
  }

  /** Reviews in which this member still has parts to rate, and parts to answer, the first due first. */
  assignedSections(tx: Tx, memberId: string): Promise<AssignedSections[]> {
    return tx.query<AssignedSections[]>(
      `select r.id as "reviewId", r.reference, r.partner_id as "partnerId",
         least(min(s.due_on), r.planned_on)::text as "dueOn", count(*)::int as sections,
         case when s.section like 'grid.%' then 'criteria' else 'questions' end as part
       from review_section s join review r on r.tenant_id = s.tenant_id and r.id = s.review_id
       where s.member_id = $1 and s.done_at is null and r.status = 'rating'
         and (r.sides is null or s.section not like 'grid.%')
       group by r.tenant_id, r.id, part order by min(s.due_on) nulls last, r.id, part limit 100`,
      [memberId],
    );
  }

  /** Partnerships whose review comes or is late, and that nobody prepared; the most urgent first. */
  async due(tx: Tx, viewer: Member): Promise<DueReviewView[]> {
    const { items } = await this.dueReviews.within(tx, viewer, { limit: 100 });
    return items;
  }

  /** Open actions: the viewer's own due by that day, and everybody's that is very late; the oldest first. */
  async dueActions(tx: Tx, viewer: Member, { today, until }: { readonly today: Day; readonly until: Day }) {
    return tx.query<DueAction[]>(
      `select a.id, a.partner_id as "partnerId", coalesce(p.name, '') as "partnerName", a.action, a.due_on::text as "dueOn",
         coalesce(a.owner_ours = $1, false) as "mine"
       from planned_action a left join partner p on p.tenant_id = a.tenant_id and p.id = a.partner_id
       where a.state in ('to-do', 'under-way')
         and ((a.owner_ours = $1 and a.due_on <= $2::date) or a.due_on < $3::date - ${lateForDirectorAfter})
       order by a.due_on, a.id limit 200`,
      [viewer.id, until, today],
    );
  }

  /** What others said done and the viewer may verify, and what came back to the viewer; the longest waiting first. */
  declaredActions(tx: Tx, viewer: Member): Promise<DeclaredAction[]> {
    return tx.query<DeclaredAction[]>(declaredActionsSql, [viewer.id]);
  }

  /** Open campaigns with partnerships past their day, the oldest due day first. */
  lateCampaigns(tx: Tx, today: Day): Promise<LateCampaign[]> {
    return tx.query<LateCampaign[]>(lateCampaignsSql, [today]);
  }

  /** What people of partners said of steps that they lived badly, these days. */
  poorFeelings(tx: Tx, today: Day): Promise<PoorFeeling[]> {
    return tx.query<PoorFeeling[]>(poorFeelingsSql, [today]);
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
