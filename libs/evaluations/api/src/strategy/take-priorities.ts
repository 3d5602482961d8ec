import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { type ActionId, planAction, priorityActions, type Strategy } from '@entente/evaluations/domain';
import { newId, type Tx } from '@entente/platform/api';
import { ActionStore } from '../actions/action.store';
import { StrategySurroundings } from './strategy-surroundings';

/**
 * The priorities of a closed review enter the plan. Closed once more after a reopening, it adds what is new and takes
 * back what nobody touched; an action that somebody works on stays as it is.
 */
@Injectable()
export class TakePriorities {
  constructor(
    private readonly store: ActionStore,
    private readonly surroundings: StrategySurroundings,
  ) {}

  async execute(tx: Tx, actor: Member, { id: strategyId, answers }: Strategy): Promise<void> {
    const today = await this.surroundings.today(tx);
    const wanted = priorityActions(answers);
    const before = await this.store.ofStrategy(tx, strategyId);
    const gone = before.filter(({ action }) => !wanted.some((item) => item.action === action.action));
    await this.store.dropUntouched(
      tx,
      actor,
      gone.map(({ action: { id } }) => id),
    );
    const added = wanted.filter((item) => !before.some(({ action }) => item.action === action.action));
    const place = { partnershipId: null, reviewId: null, strategyId };
    await this.store.insert(
      tx,
      actor,
      added.map((item) => planAction({ ...place, id: newId() as ActionId }, item, today)),
      null,
    );
  }
}
