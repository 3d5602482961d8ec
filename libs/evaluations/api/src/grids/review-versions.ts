import { Injectable } from '@nestjs/common';
import type { ReviewPlan } from '@entente/evaluations/domain';
import type { Tx } from '@entente/platform/api';
import { OwnGridStore } from './own-grid.store';
import { QuestionsStores } from './questions-stores';

/** A grid and a questionnaire of one's own, by id. */
export type AskedVersions = {
  readonly grid?: string | null | undefined;
  readonly questionnaire?: string | null | undefined;
};

/** What a new review is opened on: the versions that the organisation chose, absent where it follows Entente. */
@Injectable()
export class ReviewVersions {
  constructor(
    readonly grids: OwnGridStore,
    private readonly questions: QuestionsStores,
  ) {}

  /** What is asked for holds for this review alone; null asks for what ships with Entente. */
  async forReview(tx: Tx, asked: AskedVersions = {}): Promise<Pick<ReviewPlan, 'grid' | 'questions'>> {
    const grid = await this.grids.forReview(tx, asked.grid);
    const questions = await this.questions.of('annual-review').forReview(tx, asked.questionnaire);
    return { ...(grid ? { grid } : {}), ...(questions ? { questions } : {}) };
  }
}
