import { Injectable } from '@nestjs/common';
import {
  type Act,
  type AnsweredReview,
  answerOf,
  carryAnswers,
  giveBackAnswers,
  isPossible,
  isQuestionCode,
  type Review,
  questionAnswerOf,
  reviewProblems,
  sideProblems,
} from '@entente/evaluations/domain';
import { TenantDb, type Tx } from '@entente/platform/api';
import { ReviewStore, type StoredReview } from '../persistence/review.store';
import { AnswerRights } from '../sections/answer-rights';
import { toConflictView, toCriterionAnswerView, toQuestionAnswerView, toScoreView } from './answers.view';
import {
  type CarriedAnswersView,
  type CarryAnswersBody,
  type CarryFieldBody,
  type GiveBackAnswersBody,
  toCarriedView,
} from './carried.views';
import type { ReviewCall } from './change-review';
import { OpenedReview } from './opened-review';

type Asking = {
  readonly answers: readonly CarryFieldBody[];
  readonly decide: (stored: StoredReview, act: Act, tx: Tx) => Promise<AnsweredReview>;
};

/** Answers of the earlier review into empty fields of this one, and back, all of one press in one transaction. */
@Injectable()
export class CarryReviewAnswers {
  constructor(
    private readonly db: TenantDb,
    private readonly reviews: ReviewStore,
    private readonly rights: AnswerRights,
    private readonly opened: OpenedReview,
  ) {}

  carry(call: ReviewCall, { from, answers }: CarryAnswersBody): Promise<CarriedAnswersView> {
    return this.change(call, {
      answers,
      decide: async (stored, act, tx) =>
        carryAnswers(stored.review, await this.earlier(tx, stored, { ...call, from }), answers, act),
    });
  }

  giveBack(call: ReviewCall, { answers }: GiveBackAnswersBody): Promise<CarriedAnswersView> {
    return this.change(call, {
      answers,
      decide: ({ review }, act) => Promise.resolve(giveBackAnswers(review, answers, act)),
    });
  }

  /** The earlier review, as long as it is still the one that was read: another may have been closed or reopened since. */
  private async earlier(
    tx: Tx,
    stored: StoredReview,
    { from, actor, language }: ReviewCall & { readonly from: string },
  ): Promise<Review> {
    const earlier = await this.reviews.previousOf(tx, stored);
    if (earlier?.id === from) return earlier;
    throw reviewProblems['changed-elsewhere']({ current: await this.opened.read.view(tx, actor, stored, language) });
  }

  private change({ actor, id }: ReviewCall, { answers, decide }: Asking): Promise<CarriedAnswersView> {
    return this.db.inTenant(actor, async (tx) => {
      const stored = await this.reviews.lock(tx, id);
      const codes = [...new Set(answers.map(({ code }) => code))];
      await this.rights.assertMayWrite(tx, actor, stored, codes);
      const { status } = stored.review;
      if (!isPossible('answer', { status })) throw reviewProblems['not-possible-now']({ action: 'answer', status });
      if (stored.sides && answers.some(({ code }) => !isQuestionCode(code))) throw sideProblems['rated-by-both']();
      const answered = await decide(stored, { by: actor.id, at: this.opened.clock.now() }, tx);
      await this.reviews.saveAnswers(tx, actor, stored, answered);
      return toView(stored, answered, codes);
    });
  }
}

/** A comment changes no score: what was stored stands. */
const toView = (
  { score }: StoredReview,
  { review, conflicts }: AnsweredReview,
  codes: readonly string[],
): CarriedAnswersView => ({
  answers: codes
    .filter((code) => !isQuestionCode(code))
    .map((code) => toCriterionAnswerView(answerOf(review.answers, code))),
  questions: codes
    .filter(isQuestionCode)
    .map((code) => toQuestionAnswerView(questionAnswerOf(review.questionAnswers, code))),
  conflicts: conflicts.map(toConflictView),
  score: toScoreView(score),
  carried: (review.carried ?? []).map(toCarriedView),
});
