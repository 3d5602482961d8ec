import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import {
  answerOf,
  answerReview,
  gridAt,
  questionAnswerOf,
  scoreAnswers,
  sideProblems,
  summarizeScore,
} from '@entente/evaluations/domain';
import { SystemClock, TenantDb } from '@entente/platform/api';
import { ReviewStore } from '../persistence/review.store';
import { AnswerRights } from '../sections/answer-rights';
import { type ReviewAnswersBody, toReviewChanges } from './answer.bodies';
import {
  type ReviewAnswersView,
  toConflictView,
  toCriterionAnswerView,
  toQuestionAnswerView,
  toScoreView,
} from './answers.view';

/** One autosave: what can be written is, what somebody else changed meanwhile comes back with both values. */
@Injectable()
export class AnswerReview {
  constructor(
    private readonly db: TenantDb,
    private readonly reviews: ReviewStore,
    private readonly rights: AnswerRights,
    private readonly clock: SystemClock,
  ) {}

  execute(actor: Member, id: string, body: ReviewAnswersBody): Promise<ReviewAnswersView> {
    const changes = toReviewChanges(body);
    return this.db.inTenant(actor, async (tx) => {
      const stored = await this.reviews.lock(tx, id);
      const codes = [...changes.answers, ...changes.questions].map(({ code }) => code);
      await this.rights.assertMayWrite(tx, actor, stored, codes);

      if (stored.sides && changes.answers.length > 0) throw sideProblems['rated-by-both']();
      const answered = answerReview(stored.review, changes, { by: actor.id, at: this.clock.now() });
      await this.reviews.saveAnswers(tx, actor, stored, answered);

      const { answers, questionAnswers, grid } = answered.review;
      const score = stored.sides ? stored.score : summarizeScore(scoreAnswers(gridAt(grid), answers));
      return {
        answers: changes.answers.map(({ code }) => toCriterionAnswerView(answerOf(answers, code))),
        questions: changes.questions.map(({ code }) => toQuestionAnswerView(questionAnswerOf(questionAnswers, code))),
        conflicts: answered.conflicts.map(toConflictView),
        score: toScoreView(score),
      };
    });
  }
}
