import { Injectable } from '@nestjs/common';
import {
  type ConventionFact,
  giveTurn,
  isGivenTurn,
  type Guest,
  type GuestId,
  type GuestRight,
  inviteGuest,
  type Negotiation,
  openNegotiation,
  type PartyKey,
  takeTurnBack,
} from '@entente/conventions/domain';
import { newId } from '@entente/platform/api';
import type { Caller } from './seats';
import { type SharedTable, type Table, WriteTogether } from './write-together';
import { WritingPost } from './writing-post';

export type Invited = {
  readonly party: PartyKey;
  readonly name: string;
  readonly email: string;
  readonly right: GuestRight;
};

type Sharing = { readonly people: readonly Invited[]; readonly message: string; readonly to: PartyKey | null };

/** Sharing the text, and handing the pen over. */
@Injectable()
export class TurnActs {
  constructor(
    private readonly together: WriteTogether,
    private readonly post: WritingPost,
  ) {}

  /** Invites people and, when asked, gives the pen with the same mail. */
  share(caller: Caller, id: string, { people, message, to }: Sharing): Promise<void> {
    this.post.assertMaySend();
    return this.together.sit(caller, id, async (table, known) => {
      const opened = known ? { negotiation: known, facts: [] } : openNegotiation(table.convention, table.who, table.at);
      const invited = this.invite(table, opened.negotiation, people);
      const facts = [...opened.facts, ...invited.facts];
      await this.together.save(table, { negotiation: invited.negotiation, facts });
      for (const { id: guestId, party, right } of invited.guests) {
        await this.post.openLink(table, guestId);
        // One mail: the one that gives the pen says all that an invitation says.
        if (party !== to || right === 'read') await this.post.invite(table, guestId);
      }
      if (to !== null) await this.pass({ ...table, negotiation: invited.negotiation }, to, message);
    });
  }

  give(caller: Caller, id: string, to: PartyKey, message: string): Promise<void> {
    return this.together.act(caller, id, async (table) => {
      if (!isGivenTurn(table.negotiation, table.who, { to, message })) await this.pass(table, to, message);
    });
  }

  takeBack(caller: Caller, id: string, message: string): Promise<void> {
    return this.together.act(caller, id, async (table) => {
      const { convention, negotiation, who, at } = table;
      const decision = takeTurnBack(convention, negotiation, who, { message, at });
      await this.together.saveWithEdition(table, decision, 'turn');
      await this.post.tellTurn(table, decision.negotiation, negotiation.turn.holder);
    });
  }

  private async pass(table: SharedTable, to: PartyKey, message: string): Promise<void> {
    const { convention, negotiation, who, at } = table;
    const decision = giveTurn(convention, negotiation, who, { to, message, at });
    await this.together.saveWithEdition(table, decision, 'turn');
    await this.post.tellTurn(table, decision.negotiation, to);
  }

  private invite({ convention, who, at }: Table, start: Negotiation, people: readonly Invited[]) {
    const guests: Guest[] = [];
    const facts: ConventionFact[] = [];
    let negotiation = start;
    for (const person of people) {
      const id = newId() as GuestId;
      const decision = inviteGuest(convention, negotiation, who, { id, ...person, at });
      ({ negotiation } = decision);
      facts.push(...decision.facts);
      guests.push(...negotiation.guests.slice(-1));
    }
    return { negotiation, facts, guests };
  }
}
