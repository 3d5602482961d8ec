import { Injectable } from '@nestjs/common';
import type { WritingDoor } from '@entente/conventions/domain';
import { TenantDb } from '@entente/platform/api';
import type { Caller } from '../negotiation/seats';
import { PresenceSeats } from './presence-seats';
import { type Beat, PresenceStore } from './presence.store';
import { type PresenceView, toPresenceView } from './presence.view';

type Sign = Pick<Beat, 'typed' | 'left'> & { readonly leaves: boolean; readonly door: WritingDoor };

/** A page in view says that it is there, and where keys are pressed; it is answered who else is. */
@Injectable()
export class NotePresence {
  constructor(
    private readonly db: TenantDb,
    private readonly presence: PresenceStore,
    private readonly seats: PresenceSeats,
  ) {}

  execute(caller: Caller, id: string, { leaves, ...sign }: Sign): Promise<PresenceView> {
    return this.db.inTenant(caller, async (tx) => {
      const seat = await this.seats.of(tx, caller, id, sign.typed.length > 0);
      const beat = { personId: caller.id, ...seat, ...sign };
      if (leaves) await this.presence.leave(tx, id, beat);
      else await this.presence.beat(tx, caller, id, beat);
      return toPresenceView(await this.presence.around(tx, id), beat, this.presence.clock.now());
    });
  }
}
