import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { type ActionId, planAction, toActionItems } from '@entente/evaluations/domain';
import { newId, type Tx } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import { ActionStore } from '../actions/action.store';
import { SwotSurroundings } from './swot-surroundings';
import type { StoredSwot } from './swot.store';

/** What a closed session decided enters the plan of actions of the partnership. */
@Injectable()
export class TakeSwotActions {
  constructor(
    private readonly actions: ActionStore,
    private readonly around: SwotSurroundings,
  ) {}

  async execute(tx: Tx, actor: Member, closed: StoredSwot, today: Day): Promise<void> {
    const { state, partnerId, partnershipId } = closed;
    const { contacts } = await this.around.partners.read(tx, partnerId);
    const ours = await this.around.organisation.activeMembers(tx);
    const items = toActionItems(state, { ours, theirs: contacts, closer: actor.id });
    const place = { partnershipId, reviewId: null };
    await this.actions.insert(
      tx,
      actor,
      items.map((item) => planAction({ ...place, id: newId() as ActionId }, item, today)),
      partnerId,
    );
  }
}
