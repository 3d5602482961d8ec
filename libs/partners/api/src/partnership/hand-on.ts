import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { handOnPosts } from '@entente/partners/domain';
import type { Tx } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import { assertMay } from '../partner/partner.policy';
import { PartnershipStore } from '../persistence/partnership.store';

/** Passes on what somebody of ours holds of a partnership, in the caller's transaction. */
@Injectable()
export class HandOn {
  constructor(private readonly partnerships: PartnershipStore) {}

  /**
   * Locks the partnership, then gives the leaver's post to another. Whoever may not name référents of this partnership
   * is refused, whether there is a post to give or not. True when there was one.
   */
  async posts(
    tx: Tx,
    actor: Member,
    { partnerId, ...passing }: { partnerId: string; leaverId: string; toId: string; on: Day },
  ): Promise<boolean> {
    const stored = await this.partnerships.lock(tx, partnerId);
    assertMay(actor, 'partners:assign-referent', stored.partnership.tenures);
    const decision = handOnPosts(stored.partnership, passing);
    await this.partnerships.save(tx, actor, stored, decision);
    return decision.facts.length > 0;
  }
}
