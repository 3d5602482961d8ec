import { Injectable } from '@nestjs/common';
import { type Member, OrganisationDirectory } from '@entente/access/api';
import { conventionProblems, guestOf, hasRight, type PartyKey } from '@entente/conventions/domain';
import { assertMay, PartnerDirectory } from '@entente/partners/api';
import type { Tx } from '@entente/platform/api';
import { NegotiationStore } from '../negotiation/negotiation.store';
import { type Caller, isGuest } from '../negotiation/seats';
import type { WritingHolder } from '../negotiation/writing-holder';
import { writingProblems } from '../negotiation/writing-problems';
import { ConventionStore } from '../persistence/convention.store';

export type PresenceSeat = { readonly name: string; readonly party: PartyKey };

/** Under which name and for which side somebody is there. */
@Injectable()
export class PresenceSeats {
  constructor(
    private readonly conventions: ConventionStore,
    private readonly negotiations: NegotiationStore,
    private readonly organisations: OrganisationDirectory,
    private readonly partners: PartnerDirectory,
  ) {}

  of(tx: Tx, caller: Caller, id: string, isWriting: boolean): Promise<PresenceSeat> {
    return isGuest(caller) ? this.guest(tx, caller, isWriting) : this.member(tx, caller, id, isWriting);
  }

  private async guest(tx: Tx, { conventionId, id }: WritingHolder, isWriting: boolean): Promise<PresenceSeat> {
    const negotiation = await this.negotiations.find(tx, conventionId);
    const guest = negotiation && guestOf(negotiation, id);
    if (!guest || guest.revokedAt !== null) throw writingProblems['link-revoked']();
    if (isWriting && !hasRight(guest, 'propose')) throw conventionProblems['right-missing']({ needed: 'propose' });
    return { name: guest.name, party: guest.party };
  }

  // The right to write is asked for when keys are pressed: who only reads costs no more than a name.
  private async member(tx: Tx, actor: Member, id: string, isWriting: boolean): Promise<PresenceSeat> {
    if (isWriting) {
      const { partnerId } = await this.conventions.find(tx, id);
      const { partnership } = await this.partners.read(tx, partnerId);
      assertMay(actor, 'conventions:write', partnership.tenures);
    }
    return { name: (await this.organisations.members(tx, [actor.id])).get(actor.id)?.name ?? '', party: 'host' };
  }
}
