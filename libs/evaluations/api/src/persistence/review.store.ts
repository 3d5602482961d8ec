import { Injectable } from '@nestjs/common';
import {
  gridAt,
  type GridRef,
  gridRef,
  type QuestionsRef,
  type Review,
  type ReviewDecision,
  type ReviewFact,
  type ReviewPlan,
  reviewProblems,
  reviewReference,
  scoreAnswers,
  type ScoreSummary,
  type SettledReview,
  summarizeScore,
} from '@entente/evaluations/domain';
import { type FactAuthor, Facts, SystemClock, type Tx, withConstraints } from '@entente/platform/api';
import { carryGrid } from '../grids/carry-grid';
import { carryQuestions } from '../grids/carry-questions';
import { ReviewRow, type SidesScore, type StoredReopening } from './review.row';

/** A review, the partner it belongs to, and how often it was changed besides its answers. */
export type StoredReview = {
  readonly review: Review;
  readonly partnerId: string;
  readonly version: number;
  /** Set when both sides rate it, each person alone. */
  readonly sides: SidesScore | null;
  readonly score: ScoreSummary;
};

type Place = Pick<ReviewPlan, 'reference'> & { readonly rank: number };

const toReview = (row: ReviewRow, grid: GridRef, questions: QuestionsRef): Review => ({
  id: row.id,
  reference: row.reference,
  partnershipId: row.partnershipId,
  conventionId: row.conventionId,
  year: row.year,
  status: row.status,
  grid,
  questions,
  plannedOn: row.plannedOn,
  answers: row.answers,
  questionAnswers: row.questionAnswers,
  carried: row.carried,
  conclusion: row.conclusion,
  reopenings: row.reopenings.map((reopening) => ({ ...reopening, at: new Date(reopening.at) })),
});

const toStored = async (tx: Tx, row: ReviewRow): Promise<StoredReview> => ({
  review: toReview(row, await carryGrid(tx, row.grid), await carryQuestions(tx, row.questions)),
  partnerId: row.partnerId,
  version: row.version,
  sides: row.sides,
  score: row.score,
});

const scoreOf = (review: Review) => summarizeScore(scoreAnswers(gridAt(review.grid), review.answers));

const reopeningsOf = ({ reopenings }: Review): StoredReopening[] =>
  reopenings.map((reopening) => ({ ...reopening, at: reopening.at.toISOString() }));

const ownConstraints = { review_one_open: () => reviewProblems['already-running']() };

@Injectable()
export class ReviewStore {
  constructor(
    private readonly facts: Facts,
    private readonly clock: SystemClock,
  ) {}

  async find(tx: Tx, id: string): Promise<StoredReview> {
    const row = await tx.createQueryBuilder(ReviewRow, 'r').where('r.id = :id', { id }).getOne();
    if (!row) throw reviewProblems['not-found']();
    return toStored(tx, row);
  }

  async lock(tx: Tx, id: string): Promise<StoredReview> {
    const row = await tx
      .createQueryBuilder(ReviewRow, 'r')
      .where('r.id = :id', { id })
      .setLock('pessimistic_write')
      .getOne();
    if (!row) throw reviewProblems['not-found']();
    return toStored(tx, row);
  }

  /** The closed review before this one. */
  async previousOf(tx: Tx, { review }: StoredReview): Promise<Review | null> {
    const row = await tx
      .createQueryBuilder(ReviewRow, 'r')
      .where(`r.partnership_id = :partnershipId and r.status = 'closed' and r.id <> :id`, review)
      .andWhere(`(r.year, r.created_at) < (select o.year, o.created_at from review o where o.id = :id)`, review)
      .orderBy('r.year', 'DESC')
      .addOrderBy('r.created_at', 'DESC')
      .limit(1)
      .getOne();
    return row && toReview(row, await carryGrid(tx, row.grid), await carryQuestions(tx, row.questions));
  }

  /** The next free reference of a year; whoever asks second waits for the first to be done. */
  async nextPlace(tx: Tx, { tenantId }: FactAuthor, year: number): Promise<Place> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`review-reference ${tenantId} ${year}`]);
    const [found] = await tx.query<{ rank: number }[]>(
      'select coalesce(max(rank), 0)::int + 1 as rank from review where year = $1',
      [year],
    );
    const rank = found?.rank ?? 1;
    return { rank, reference: reviewReference(year, rank) };
  }

  async insert(
    tx: Tx,
    author: FactAuthor,
    { review, facts }: ReviewDecision,
    { partnerId, rank }: { readonly partnerId: string; readonly rank: number },
  ): Promise<void> {
    const now = this.clock.now();
    await withConstraints(ownConstraints, () =>
      tx.insert(ReviewRow, {
        ...review,
        grid: gridRef(review.grid),
        questions: gridRef(review.questions),
        answers: [...review.answers],
        questionAnswers: [...review.questionAnswers],
        carried: [],
        reopenings: [],
        tenantId: author.tenantId,
        partnerId,
        rank,
        score: scoreOf(review),
        sides: null,
        version: 1,
        createdAt: now,
        updatedAt: now,
      }),
    );
    await this.append(tx, author, { partnerId, reference: review.reference, facts });
  }

  /** Answers have versions of their own: writing them leaves the review's alone. */
  async saveAnswers(tx: Tx, author: FactAuthor, before: StoredReview, decision: ReviewDecision): Promise<void> {
    const { review, facts } = decision;
    if (facts.length === 0) return;
    await this.update(tx, author, review, {
      answers: [...review.answers],
      questionAnswers: [...review.questionAnswers],
      carried: [...(review.carried ?? [])],
      ...(review.answers === before.review.answers ? {} : { score: scoreOf(review) }),
    });
    await this.append(tx, author, { ...before, reference: review.reference, facts });
  }

  /** What a review rated by both sides says now: worked out from its raters each time one of them hands in. */
  async settle(
    tx: Tx,
    author: FactAuthor,
    before: StoredReview,
    { settled, facts }: { readonly settled: SettledReview; readonly facts: readonly ReviewFact[] },
  ): Promise<void> {
    const { review } = before;
    await this.update(tx, author, review, {
      answers: [...settled.answers],
      score: summarizeScore(settled.score),
      sides: { joint: settled.joint, theirs: settled.theirs && summarizeScore(settled.theirs) },
    });
    await this.append(tx, author, { ...before, reference: review.reference, facts });
  }

  async save(tx: Tx, author: FactAuthor, before: StoredReview, { review, facts }: ReviewDecision): Promise<void> {
    if (facts.length === 0) return;
    const { status, plannedOn, conclusion } = review;
    await withConstraints(ownConstraints, () =>
      this.update(tx, author, review, {
        status,
        plannedOn,
        conclusion,
        reopenings: reopeningsOf(review),
        heldOn: conclusion?.meeting.heldOn ?? null,
        nextReviewOn: conclusion?.nextReviewOn ?? null,
        decision: conclusion?.decision ?? null,
        version: before.version + 1,
      }),
    );
    await this.append(tx, author, { ...before, reference: review.reference, facts });
  }

  /** What happened beside the review itself, which stays as it is. */
  async tell(tx: Tx, author: FactAuthor, about: StoredReview, facts: readonly ReviewFact[]): Promise<void> {
    await this.append(tx, author, { ...about, reference: about.review.reference, facts });
  }

  private async update(tx: Tx, { tenantId }: FactAuthor, { id }: Review, change: Partial<ReviewRow>): Promise<void> {
    await tx.update(ReviewRow, { tenantId, id }, { ...change, updatedAt: this.clock.now() } as object);
  }

  private append(
    tx: Tx,
    author: FactAuthor,
    {
      partnerId,
      reference,
      facts,
    }: { readonly partnerId: string; readonly reference: string; readonly facts: readonly ReviewFact[] },
  ): Promise<void> {
    return this.facts.append(
      tx,
      author,
      facts.map(({ type, by: _by, at: _at, ...detail }) => ({
        type,
        about: aboutOf(type, detail.reviewId, partnerId),
        detail: { ...detail, partnerId, reference },
      })),
    );
  }
}

const ownHistory: readonly ReviewFact['type'][] = [
  'review-answered',
  'answers-carried',
  'answers-given-back',
  'section-assigned',
  'section-taken-back',
  'section-done',
  'section-reopened',
  'joint-rated',
  'gap-actions-noted',
];

/** An autosave every few seconds would drown the partner's history: it stands in the review's own. */
const aboutOf = (type: ReviewFact['type'], reviewId: string, partnerId: string): string[] =>
  ownHistory.includes(type) ? [reviewId] : [reviewId, partnerId];
