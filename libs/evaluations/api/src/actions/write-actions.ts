import { Injectable } from '@nestjs/common';
import type { HistoryView, Member } from '@entente/access/api';
import { type ActionId, type ActionItem, actionProblems, planAction, reviseAction } from '@entente/evaluations/domain';
import { assertMay } from '@entente/partners/api';
import { newId, TenantDb } from '@entente/platform/api';
import { ReviewPeople } from '../review/review-people';
import { ActionPlan, assertOwnersKnown } from './action-plan';
import { ActionStore } from './action.store';
import type { ActionPlanView, NewActionBody, ActionView, RevisedActionBody } from './action.views';

/** Actions written by hand, changed, put off, done, given up. */
@Injectable()
export class WriteActions {
  constructor(
    private readonly db: TenantDb,
    private readonly store: ActionStore,
    private readonly plan: ActionPlan,
    private readonly people: ReviewPeople,
  ) {}

  planOf(actor: Member, partnerId: string): Promise<ActionPlanView> {
    return this.db.readInTenant(actor, async (tx) => (await this.plan.read(tx, actor, partnerId)).view);
  }

  read(actor: Member, id: string): Promise<ActionView> {
    return this.db.readInTenant(actor, async (tx) => this.plan.view(tx, actor, await this.store.find(tx, id)));
  }

  history(actor: Member, id: string, before?: string): Promise<HistoryView> {
    return this.db.readInTenant(actor, async (tx) => {
      await this.store.find(tx, id);
      return this.people.history.read(tx, id, before);
    });
  }

  add(actor: Member, { partnerId, ...item }: NewActionBody): Promise<ActionView> {
    return this.db.inTenant(actor, async (tx) => {
      const context = await this.plan.read(tx, actor, partnerId);
      assertMay(actor, 'reviews:rate', context.known.partnership.tenures);
      if (context.known.partner.archivedOn !== null) throw actionProblems['partner-archived']();
      assertOwnersKnown(item, context);
      const place = { id: newId() as ActionId, partnershipId: context.known.partnership.id, reviewId: null };
      await this.store.insert(tx, actor, [planAction(place, item, context.today)], partnerId);
      return this.plan.view(tx, actor, await this.store.find(tx, place.id));
    });
  }

  revise(actor: Member, id: string, { version, ...item }: RevisedActionBody): Promise<ActionView> {
    return this.db.inTenant(actor, async (tx) => {
      const before = await this.store.lock(tx, id);
      const context = await this.plan.read(tx, actor, before.partnerId, before.action.ownerOurs);
      if (!this.plan.mayRevise(actor, context.known, before.action))
        assertMay(actor, 'reviews:rate', context.known.partnership.tenures);
      if (before.version !== version)
        throw actionProblems['changed-elsewhere']({ current: await this.plan.view(tx, actor, before) });
      const kept: ActionItem = { ...item, origin: before.action.origin };
      assertOwnersKnown(kept, context);
      await this.store.save(tx, actor, before, reviseAction(before.action, kept, context.today));
      return this.plan.view(tx, actor, await this.store.find(tx, id));
    });
  }
}
