import { Injectable } from '@nestjs/common';
import { type Member, OrganisationDirectory } from '@entente/access/api';
import type { Permission } from '@entente/access/domain';
import { type Convention, conventionProblems, isTextClosed } from '@entente/conventions/domain';
import { assertMay, PartnerDirectory } from '@entente/partners/api';
import type { Partnership } from '@entente/partners/domain';
import { SystemClock, type Tx } from '@entente/platform/api';
import { type Day, dayOf, faultAt } from '@entente/platform/kernel';
import type { AmendmentStore } from '../amendment/amendment.store';
import { ApprovalStore } from '../approval/approval.store';
import type { ModelStore } from '../models/model.store';
import { otherPartnersOf } from '../persistence/convention-parties';
import { DraftOrigins } from './draft-origins';
import type { DraftSources } from './prefill';

type Around = {
  readonly partnerName: string;
  readonly partnership: Partnership;
  readonly isDemo: boolean;
  readonly boardRule: boolean;
};

/** Both sides as the record knows them, and who may act on what is between them. */
@Injectable()
export class ConventionSources {
  constructor(
    private readonly organisations: OrganisationDirectory,
    private readonly partners: PartnerDirectory,
    private readonly clock: SystemClock,
    readonly approvals: ApprovalStore,
    private readonly origins: DraftOrigins,
  ) {}

  get amendments(): AmendmentStore {
    return this.origins.amendments;
  }

  get models(): ModelStore {
    return this.origins.models;
  }

  today(): Day {
    return dayOf(this.clock.now());
  }

  async read(tx: Tx, partnerId: string): Promise<DraftSources> {
    const known = await this.partners.read(tx, partnerId);
    const ours = known.partnership.tenures.flatMap(({ side, personId }) => (side === 'ours' ? [personId] : []));
    return {
      known,
      organisation: await this.organisations.identity(tx),
      members: await this.organisations.members(tx, ours),
    };
  }

  /** What pages say around a convention. */
  async around(tx: Tx, partnerId: string): Promise<Around> {
    const { partner, partnership } = await this.partners.read(tx, partnerId);
    const { isDemo } = await this.organisations.identity(tx);
    const { boardMustApprove: boardRule } = await this.approvals.rules.read(tx);
    return { partnerName: partner.name, partnership, isDemo, boardRule };
  }

  async assertMay(tx: Tx, actor: Member, { partnerId }: Convention, permission: Permission): Promise<void> {
    const { partnership } = await this.partners.read(tx, partnerId);
    assertMay(actor, permission, partnership.tenures);
  }

  /** Every partner named as a party has a record here, and stands in the convention once. */
  async assertPartners(tx: Tx, { partnerId }: Convention, { parties }: Pick<Convention, 'parties'>): Promise<void> {
    const ids = otherPartnersOf({ parties });
    if (ids.length === 0) return;
    const names = await this.partners.names(tx, ids);
    const faults = parties.flatMap(({ partnerId: id }, rank) => {
      if (id === undefined) return [];
      const pointer = ['content', 'parties', rank, 'partnerId'];
      if (!names.has(id)) return [faultAt(pointer, 'not-a-choice')];
      const isRepeated = id === partnerId || parties.findIndex((party) => party.partnerId === id) < rank;
      return isRepeated ? [faultAt(pointer, 'repeated')] : [];
    });
    if (faults.length > 0) throw conventionProblems['invalid-content']({}, faults);
  }

  /** A text that is being read inside the organisation is nobody's to change. */
  async assertTextOpen(tx: Tx, convention: Convention): Promise<void> {
    if (isTextClosed(await this.approvals.standing(tx, convention))) throw conventionProblems['text-in-circuit']();
  }
}
