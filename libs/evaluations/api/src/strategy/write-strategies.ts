import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import {
  answerStrategy,
  debateStrategy,
  openStrategy,
  questionAnswerOf,
  reopenStrategy,
  scoreStrategy,
  type StrategyDecision,
  type StrategyId,
  strategyProblems,
  validateStrategy,
} from '@entente/evaluations/domain';
import { newId, TenantDb, type Tx } from '@entente/platform/api';
import { faultAt, type Language } from '@entente/platform/kernel';
import { toConflictView, toQuestionAnswerView } from '../review/answers.view';
import { toReviewChanges } from '../review/answer.bodies';
import { QuestionsStores } from '../grids/questions-stores';
import { ReadStrategies } from './read-strategies';
import { StrategySurroundings } from './strategy-surroundings';
import { type StoredStrategy, StrategyStore } from './strategy.store';
import type {
  StrategyAnswersBody,
  StrategyAnswersView,
  StrategyReopeningBody,
  StrategyStepBody,
  StrategyView,
  StrategyYearBody,
} from './strategy.views';

export type StrategyCall = { readonly actor: Member; readonly id: string; readonly language: Language };

type Decide = (stored: StoredStrategy, tx: Tx) => StrategyDecision | Promise<StrategyDecision>;

/** Every step of a strategy review but its closing. */
@Injectable()
export class WriteStrategies {
  constructor(
    private readonly db: TenantDb,
    private readonly store: StrategyStore,
    private readonly surroundings: StrategySurroundings,
    private readonly reading: ReadStrategies,
    private readonly questionnaires: QuestionsStores,
  ) {}

  open(actor: Member, { year }: StrategyYearBody, language: Language): Promise<StrategyView> {
    return this.db.inTenant(actor, async (tx) => {
      const known = await this.surroundings.known(tx, year);
      if (year > Number(known.on.slice(0, 4)) + 1)
        throw strategyProblems['invalid-step']({}, [
          faultAt(['year'], 'max', { max: Number(known.on.slice(0, 4)) + 1 }),
        ]);
      const id = newId() as StrategyId;
      const questions = await this.questionnaires.of('strategy').forReview(tx);
      await this.store.insert(tx, actor, openStrategy(id, year, known, questions ?? undefined));
      return this.reading.view(tx, actor, await this.store.find(tx, id), language);
    });
  }

  answer(actor: Member, id: string, { questions }: StrategyAnswersBody): Promise<StrategyAnswersView> {
    const changes = toReviewChanges({ questions }).questions;
    return this.db.inTenant(actor, async (tx) => {
      const stored = await this.store.lock(tx, id);
      const { questionnaire } = await this.surroundings.questions(tx, stored.strategy);
      const answered = answerStrategy(stored.strategy, questionnaire, changes);
      await this.store.saveAnswers(tx, actor, answered);
      const { answers } = answered.strategy;
      return {
        questions: changes.map(({ code }) => toQuestionAnswerView(questionAnswerOf(answers, code))),
        conflicts: answered.conflicts.map(toConflictView),
        score: scoreStrategy(questionnaire, answers),
      };
    });
  }

  debate(call: StrategyCall, { version, on }: StrategyStepBody): Promise<StrategyView> {
    return this.change(call, version, async ({ strategy }, tx) =>
      debateStrategy(strategy, { on, today: await this.surroundings.today(tx) }),
    );
  }

  validate(call: StrategyCall, { version, on }: StrategyStepBody): Promise<StrategyView> {
    return this.change(call, version, async ({ strategy }, tx) => {
      const { today, known, questionnaire } = await this.surroundings.read(tx, strategy);
      return validateStrategy(strategy, questionnaire, { on, today, known });
    });
  }

  reopen(call: StrategyCall, { version, reason }: StrategyReopeningBody): Promise<StrategyView> {
    const { actor } = call;
    return this.change(call, version, ({ strategy }) =>
      reopenStrategy(strategy, { by: actor.id, at: this.surroundings.clock.now(), reason }),
    );
  }

  private change({ actor, id, language }: StrategyCall, version: number, decide: Decide): Promise<StrategyView> {
    return this.db.inTenant(actor, async (tx) => {
      const stored = await this.store.lock(tx, id);
      if (stored.version !== version)
        throw strategyProblems['changed-elsewhere']({ current: await this.reading.view(tx, actor, stored, language) });
      await this.store.save(tx, actor, stored, await decide(stored, tx));
      return this.reading.view(tx, actor, await this.store.find(tx, id), language);
    });
  }
}
