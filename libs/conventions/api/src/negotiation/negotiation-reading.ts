import { Injectable } from '@nestjs/common';
import { OrganisationDirectory } from '@entente/access/api';
import type { Convention, Negotiation, Proposal, Thread } from '@entente/conventions/domain';
import { PartnerDirectory } from '@entente/partners/api';
import type { Tx } from '@entente/platform/api';
import { type Edition, Editions } from './editions';
import { NegotiationStore } from './negotiation.store';
import { TalkStore } from './talk.store';

export type SaidAround = {
  readonly threads: readonly Thread[];
  readonly proposals: readonly Proposal[];
  readonly editions: readonly Edition[];
};

export type PeopleAround = {
  readonly organisation: string;
  readonly isDemo: boolean;
  readonly partnerName: string;
  /** Ours, who may be called by name. */
  readonly ours: readonly { readonly id: string; readonly name: string }[];
};

/** The parts of the page that are read together. */
@Injectable()
export class NegotiationReading {
  constructor(
    readonly store: NegotiationStore,
    readonly editions: Editions,
    private readonly talk: TalkStore,
    private readonly organisations: OrganisationDirectory,
    private readonly partners: PartnerDirectory,
  ) {}

  async said(tx: Tx, conventionId: string): Promise<SaidAround> {
    return {
      threads: await this.talk.threads(tx, conventionId),
      proposals: await this.talk.proposals(tx, conventionId),
      editions: await this.editions.list(tx, conventionId),
    };
  }

  async around(tx: Tx, { partnerId }: Convention, negotiation: Negotiation | null): Promise<PeopleAround> {
    const { name, isDemo } = await this.organisations.identity(tx);
    const { partner, partnership } = await this.partners.read(tx, partnerId);
    const holders = partnership.tenures.flatMap(({ side, until, personId }) =>
      side === 'ours' && until === null ? [personId] : [],
    );
    const ids = negotiation ? [...holders, negotiation.openedBy] : holders;
    const members = await this.organisations.members(tx, ids);
    return {
      organisation: name,
      isDemo,
      partnerName: partner.name,
      ours: [...members.values()].map((member) => ({ id: member.id, name: member.name })),
    };
  }
}
