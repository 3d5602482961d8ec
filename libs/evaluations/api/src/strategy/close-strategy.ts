import { Injectable } from '@nestjs/common';
import { closeStrategy, strategyProblems } from '@entente/evaluations/domain';
import { TenantDb, type Tx } from '@entente/platform/api';
import type { Member } from '@entente/access/api';
import type { Language } from '@entente/platform/kernel';
import { ReadStrategies } from './read-strategies';
import { StrategyPaper } from './strategy-paper';
import { type StoredStrategy, StrategyStore } from './strategy.store';
import type { StrategyVersionBody, StrategyView } from './strategy.views';
import { TakePriorities } from './take-priorities';
import type { StrategyCall } from './write-strategies';

/** Closes a review: its report is drawn first, away from any transaction, then frozen with it, once per language. */
@Injectable()
export class CloseStrategy {
  constructor(
    private readonly db: TenantDb,
    private readonly store: StrategyStore,
    private readonly reading: ReadStrategies,
    private readonly paper: StrategyPaper,
    private readonly priorities: TakePriorities,
  ) {}

  async execute({ actor, id, language }: StrategyCall, { version }: StrategyVersionBody): Promise<StrategyView> {
    const contents = await this.db.readInTenant(actor, async (tx) => {
      const stored = await this.store.find(tx, id);
      await this.assertSame(tx, { actor, language }, stored, version);
      const { strategy } = closeStrategy(stored.strategy, await this.paper.today(tx));
      return { fr: await this.paper.content(tx, strategy, 'fr'), en: await this.paper.content(tx, strategy, 'en') };
    });
    const drawn = await this.paper.draw(actor, contents);
    return this.db.inTenant(actor, async (tx) => {
      const stored = await this.store.lock(tx, id);
      await this.assertSame(tx, { actor, language }, stored, version);
      const decision = closeStrategy(stored.strategy, await this.paper.today(tx));
      await this.store.save(tx, actor, stored, decision);
      await this.store.insertReports(tx, actor, decision.strategy.id, drawn);
      await this.priorities.execute(tx, actor, decision.strategy);
      return this.reading.view(tx, actor, await this.store.find(tx, id), language);
    });
  }

  private async assertSame(
    tx: Tx,
    { actor, language }: { readonly actor: Member; readonly language: Language },
    stored: StoredStrategy,
    version: number,
  ): Promise<void> {
    if (stored.version === version) return;
    throw strategyProblems['changed-elsewhere']({ current: await this.reading.view(tx, actor, stored, language) });
  }
}
