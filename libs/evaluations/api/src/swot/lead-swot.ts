import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import {
  decideForFacilitator,
  type FacilitatorCommand,
  type SwotEvent,
  swotProblems,
} from '@entente/evaluations/domain';
import { assertMay } from '@entente/partners/api';
import { TenantDb, type Tx } from '@entente/platform/api';
import { InTurn } from './in-turn';
import { SwotSurroundings } from './swot-surroundings';
import { type StoredSwot, SwotStore } from './swot.store';
import type { SwotMomentView } from './swot.views';

/** Who leads what, and the version of it that was under their eyes. */
export type SwotCall = { readonly actor: Member; readonly id: string; readonly version: number };

/** Everything that whoever leads does to a session but its closing. */
@Injectable()
export class LeadSwot {
  constructor(
    private readonly db: TenantDb,
    private readonly store: SwotStore,
    readonly around: SwotSurroundings,
    private readonly turns: InTurn,
  ) {}

  act(call: SwotCall, command: FacilitatorCommand): Promise<SwotMomentView> {
    return this.inTurn(call, async (tx) => this.moment(await this.decide(tx, call, command)));
  }

  /** Approves for our side, under the name of whoever does. */
  approve(call: SwotCall): Promise<SwotMomentView> {
    return this.inTurn(call, async (tx) => {
      const { actor } = call;
      const known = await this.around.organisation.members(tx, [actor.id]);
      return this.moment(await this.decide(tx, call, { type: 'approve', name: known.get(actor.id)?.name ?? '' }));
    });
  }

  inTurn<T>({ actor, id }: SwotCall, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.turns.run(id, () => this.db.inTenant(actor, work));
  }

  /** Locks, judges, writes; the session after it. */
  async decide(tx: Tx, call: SwotCall, command: FacilitatorCommand): Promise<StoredSwot> {
    const stored = await this.store.lock(tx, call.id);
    const events = await this.foresee(tx, call, stored, command);
    return this.store.append(tx, call.actor, stored, { by: { kind: 'facilitator', id: call.actor.id }, events });
  }

  /** What would follow; refused when this person may not, when the version is past, or when it is not possible. */
  async foresee(
    tx: Tx,
    { actor, version }: SwotCall,
    stored: StoredSwot,
    command: FacilitatorCommand,
  ): Promise<readonly SwotEvent[]> {
    const { partnership } = await this.around.partners.read(tx, stored.partnerId);
    assertMay(actor, 'reviews:rate', partnership.tenures);
    if (stored.state.version !== version) throw swotProblems['changed-elsewhere']({ current: this.moment(stored) });
    return decideForFacilitator(stored.state, command, version);
  }

  moment(stored: StoredSwot): SwotMomentView {
    return this.around.moment(stored, { kind: 'facilitator' });
  }
}
