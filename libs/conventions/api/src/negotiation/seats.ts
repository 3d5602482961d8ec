import { Injectable } from '@nestjs/common';
import { type Member, OrganisationDirectory } from '@entente/access/api';
import { can } from '@entente/access/domain';
import {
  type Convention,
  guestOf,
  type GuestRight,
  type Negotiation,
  type Negotiator,
} from '@entente/conventions/domain';
import { PartnerDirectory, relationTo } from '@entente/partners/api';
import type { Tenure } from '@entente/partners/domain';
import type { Tx } from '@entente/platform/api';
import type { WritingHolder } from './writing-holder';
import { writingProblems } from './writing-problems';

/** Somebody at the table: a member of ours, or a guest by their link. */
export type Caller = Member | WritingHolder;

export const isGuest = (caller: Caller): caller is WritingHolder => caller.kind === 'contact';

const rightOf = (actor: Member, tenures: readonly Tenure[]): GuestRight => {
  const relation = relationTo(tenures, actor);
  if (can(actor.roles, 'conventions:send', relation)) return 'accept';
  if (can(actor.roles, 'conventions:write', relation)) return 'propose';
  return can(actor.roles, 'internal-notes:write', relation) ? 'comment' : 'read';
};

/** Who somebody is at the table, and what they may do there. */
@Injectable()
export class Seats {
  constructor(
    private readonly organisations: OrganisationDirectory,
    private readonly partners: PartnerDirectory,
  ) {}

  async of(tx: Tx, caller: Caller, convention: Convention, negotiation: Negotiation | null): Promise<Negotiator> {
    if (!isGuest(caller)) return this.ofMember(tx, caller, convention);
    const guest = negotiation && guestOf(negotiation, caller.id);
    // A party that left takes its people with it; put back, they sit again.
    const isIn = convention.parties.some(({ key }) => key === guest?.party);
    if (!guest || guest.revokedAt !== null || !isIn) throw writingProblems['link-revoked']();
    const { id, name, party, right } = guest;
    return { id, name, party, right, seesNotes: false };
  }

  private async ofMember(tx: Tx, actor: Member, { partnerId }: Convention): Promise<Negotiator> {
    const { partnership } = await this.partners.read(tx, partnerId);
    const name = (await this.organisations.members(tx, [actor.id])).get(actor.id)?.name ?? '';
    return {
      id: actor.id,
      name,
      party: 'host',
      right: rightOf(actor, partnership.tenures),
      seesNotes: can(actor.roles, 'internal-notes:read'),
    };
  }
}
