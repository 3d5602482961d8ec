import { Injectable } from '@nestjs/common';
import { can } from '@entente/access/domain';
import type { HistoryView, Member } from '@entente/access/api';
import { TenantDb, type Tx } from '@entente/platform/api';
import type { Language } from '@entente/platform/kernel';
import { ReviewPeople } from '../review/review-people';
import { StrategySurroundings } from './strategy-surroundings';
import { StrategyStore, type StoredStrategy } from './strategy.store';
import { toStrategyRow, toStrategyView } from './strategy.view';
import type { StrategyListView, StrategyView } from './strategy.views';

@Injectable()
export class ReadStrategies {
  constructor(
    private readonly db: TenantDb,
    private readonly store: StrategyStore,
    private readonly surroundings: StrategySurroundings,
    private readonly people: ReviewPeople,
  ) {}

  list(actor: Member): Promise<StrategyListView> {
    return this.db.readInTenant(actor, async (tx) => {
      const found = await this.store.list(tx);
      const year = Number((await this.surroundings.today(tx)).slice(0, 4));
      const mayOpen = can(actor.roles, 'strategy:lead') && !found.some(({ strategy }) => strategy.year === year);
      return { items: found.map(toStrategyRow), year, mayOpen };
    });
  }

  execute(actor: Member, id: string, language: Language): Promise<StrategyView> {
    return this.db.readInTenant(actor, async (tx) => this.view(tx, actor, await this.store.find(tx, id), language));
  }

  async view(tx: Tx, actor: Member, stored: StoredStrategy, language: Language): Promise<StrategyView> {
    const { strategy } = stored;
    const context = await this.surroundings.read(tx, strategy);
    const reopeners = await this.surroundings.organisation.members(
      tx,
      strategy.reopenings.map(({ by }) => by),
    );
    const [planned] = await tx.query<{ count: number }[]>(
      'select count(*)::int as count from planned_action where strategy_id = $1',
      [strategy.id],
    );
    const seen = {
      stored,
      context: { ...context, members: new Map([...reopeners, ...context.members]) },
      previous: await this.store.previousOf(tx, strategy.year),
      plannedActions: planned?.count ?? 0,
    };
    return toStrategyView(seen, actor, language);
  }

  history(actor: Member, id: string, before?: string): Promise<HistoryView> {
    return this.db.readInTenant(actor, async (tx) => {
      await this.store.find(tx, id);
      return this.people.history.read(tx, id, before);
    });
  }
}
