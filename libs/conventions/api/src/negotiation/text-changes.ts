import { Injectable } from '@nestjs/common';
import {
  closePlacesOf,
  type Convention,
  type ConventionDecision,
  conventionProblems,
  fallingAcceptances,
  isTextClosed,
  liftAcceptances,
  mayWriteNow,
  type PartyKey,
  rewrittenClauses,
} from '@entente/conventions/domain';
import type { FactAuthor, Tx } from '@entente/platform/api';
import { ApprovalStore } from '../approval/approval.store';
import { ConventionStore, readOut } from '../persistence/convention.store';
import { PresenceStore } from '../presence/presence.store';
import { NegotiationStore } from './negotiation.store';

type Change = {
  readonly before: Convention;
  readonly decision: ConventionDecision;
  readonly party: PartyKey;
  /** Whoever changes has been told which acceptances fall. */
  readonly isTold: boolean;
};

/** The only door by which the words of a draft change: the pen is asked for, and what falls is said beforehand. */
@Injectable()
export class TextChanges {
  constructor(
    private readonly conventions: ConventionStore,
    private readonly store: NegotiationStore,
    private readonly approvals: ApprovalStore,
    private readonly presence: PresenceStore,
  ) {}

  async save(tx: Tx, author: FactAuthor, { before, decision, party, isTold }: Change): Promise<void> {
    if (decision.facts.length === 0) return;
    // Read inside the organisation, a text is nobody's to change; the partner never hears of it.
    if (party === 'host' && isTextClosed(await this.approvals.standing(tx, before)))
      throw conventionProblems['text-in-circuit']();
    const negotiation = await this.store.find(tx, before.id);
    if (!mayWriteNow(negotiation, party)) throw conventionProblems['not-your-turn']({ since: negotiation?.turn.since });
    const rewritten = rewrittenClauses(before.edits, decision.convention.edits);
    await this.presence.assertFree(tx, before.id, { personId: author.id ?? '', party }, rewritten);
    if (negotiation) {
      const falling = fallingAcceptances(negotiation, readOut(before), readOut(decision.convention));
      const lifted = liftAcceptances(negotiation, falling, isTold);
      const closed = closePlacesOf(lifted.negotiation, {
        before: before.parties,
        after: decision.convention.parties,
        at: this.store.clock.now(),
      });
      await this.store.save(tx, author, before, { ...closed, facts: [...lifted.facts, ...closed.facts] });
    }
    await this.conventions.save(tx, author, decision);
  }
}
