import { Injectable } from '@nestjs/common';
import { questionnaireProblems, type QuestionsKind, questionsKinds } from '@entente/evaluations/domain';
import { SystemClock, type Tx } from '@entente/platform/api';
import { OwnQuestionsStore } from './own-questions.store';

/** One store for each kind of questionnaire. */
@Injectable()
export class QuestionsStores {
  private readonly stores: Readonly<Record<QuestionsKind, OwnQuestionsStore>>;

  constructor(clock: SystemClock) {
    this.stores = {
      'annual-review': new OwnQuestionsStore(clock, 'annual-review'),
      strategy: new OwnQuestionsStore(clock, 'strategy'),
      feedback: new OwnQuestionsStore(clock, 'feedback'),
    };
  }

  of(kind: QuestionsKind): OwnQuestionsStore {
    return this.stores[kind];
  }

  /** The store that holds a questionnaire; a grid is none. */
  async holding(tx: Tx, id: string): Promise<OwnQuestionsStore> {
    const [found] = await tx.query<{ kind: QuestionsKind }[]>(
      'select kind from own_grid where id = $1 and kind = any($2)',
      [id, questionsKinds],
    );
    if (!found) throw questionnaireProblems['not-found']();
    return this.stores[found.kind];
  }
}
