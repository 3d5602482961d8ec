import { Injectable } from '@nestjs/common';
import {
  changeGuestRight,
  conventionProblems,
  type GuestId,
  type GuestRight,
  noteReading,
  renewGuestLink,
  revokeGuest,
} from '@entente/conventions/domain';
import { TenantDb } from '@entente/platform/api';
import { ConventionStore } from '../persistence/convention.store';
import { NegotiationStore } from './negotiation.store';
import type { Caller } from './seats';
import { WriteTogether } from './write-together';
import type { WritingHolder } from './writing-holder';
import { WritingPost } from './writing-post';

/** People of the other sides and their links; links may be closed whatever became of the text. */
@Injectable()
export class GuestActs {
  constructor(
    private readonly together: WriteTogether,
    private readonly post: WritingPost,
    private readonly store: NegotiationStore,
    private readonly conventions: ConventionStore,
    private readonly db: TenantDb,
  ) {}

  changeRight(caller: Caller, id: string, guestId: GuestId, right: GuestRight): Promise<void> {
    return this.together.act(caller, id, async (table) => {
      await this.together.save(
        table,
        changeGuestRight(table.negotiation, table.who, { id: guestId, right, at: table.at }),
      );
    });
  }

  revoke(caller: Caller, id: string, guestId: GuestId): Promise<void> {
    return this.together.sit(caller, id, async (table, negotiation) => {
      if (!negotiation) throw conventionProblems['unknown-guest']();
      await this.together.save(table, revokeGuest(negotiation, table.who, { id: guestId, at: table.at }));
    });
  }

  /** A new link; the former one no longer opens anything. */
  renew(caller: Caller, id: string, guestId: GuestId): Promise<void> {
    return this.together.act(caller, id, async (table) => {
      await this.together.save(table, renewGuestLink(table.negotiation, table.who, guestId));
      await this.post.sendNewLink(table, guestId);
    });
  }

  /** Somebody reads: said once. */
  noteReading(holder: WritingHolder): Promise<void> {
    return this.together.act(holder, holder.conventionId, async (table) => {
      await this.together.save(table, noteReading(table.negotiation, holder.id, table.at));
    });
  }

  /** The holder of a past link asks for one that works: it goes to the address known, never onto the page. */
  repeatLink(holder: WritingHolder): Promise<void> {
    return this.db.inTenant(holder, async (tx) => {
      const convention = await this.conventions.lock(tx, holder.conventionId);
      const negotiation = await this.store.required(tx, convention.id);
      const guest = negotiation.guests.find(({ id, revokedAt }) => id === holder.id && revokedAt === null);
      if (!guest) return;
      const isNew = await this.post.repeatLink({ tx, caller: holder, convention }, guest.id);
      if (isNew)
        await this.store.tell(tx, holder, convention, [
          { type: 'guest-link-renewed', conventionId: convention.id, guestId: guest.id },
        ]);
    });
  }
}
