import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import type { Convention, PartyProposal } from '@entente/conventions/domain';
import { PartnerDirectory } from '@entente/partners/api';
import { Shown, Structured, SystemClock, TenantDb, Text, Uuid } from '@entente/platform/api';
import { dayOf } from '@entente/platform/kernel';
import { ConventionStore } from '../persistence/convention.store';
import { partyProposal } from './prefill';

export class PartyProposalQuery {
  @Uuid() partner!: string;
}

export class PartyProposalView {
  @Uuid() partnerId!: string;
  @Text() partnerName!: string;
  @Structured({ description: '`PartyProposal` of the domain: the party, what it gains and gives, whom to talk to.' })
  proposal!: PartyProposal;
  @Shown({ type: Boolean, description: 'A party of this convention already.' }) alreadyThere!: boolean;
}

const isParty = ({ partnerId, parties }: Convention, id: string): boolean =>
  partnerId === id || parties.some((party) => party.partnerId === id);

/** What the record knows of a partner who could join a convention. */
@Injectable()
export class ProposeParty {
  constructor(
    private readonly db: TenantDb,
    private readonly conventions: ConventionStore,
    private readonly partners: PartnerDirectory,
    private readonly clock: SystemClock,
  ) {}

  execute(actor: Member, id: string, { partner: partnerId }: PartyProposalQuery): Promise<PartyProposalView> {
    return this.db.readInTenant(actor, async (tx) => {
      const convention = await this.conventions.read(tx, id);
      const known = await this.partners.read(tx, partnerId);
      return {
        partnerId,
        partnerName: known.partner.name,
        proposal: partyProposal(known, dayOf(this.clock.now())),
        alreadyThere: isParty(convention, partnerId),
      };
    });
  }
}
