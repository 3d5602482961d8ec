import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import {
  archivePartner,
  createPartner,
  editPartner,
  type Partner,
  type PartnerDecision,
  type PartnerForm,
  type PartnerId,
  partnerProblems,
  type PartnershipId,
  restorePartner,
  verifyPartner,
} from '@entente/partners/domain';
import { dayOf } from '@entente/platform/kernel';
import { newId, SystemClock, TenantDb, type Tx } from '@entente/platform/api';
import type { Permission } from '@entente/access/domain';
import { PartnerStore } from '../persistence/partner.store';
import { newPartnership, PartnershipStore } from '../persistence/partnership.store';
import type { InternalNoteBody, NewPartnerBody, PartnerRevisionBody } from './partner.bodies';
import { assertMay } from './partner.policy';
import type { PartnerView } from './partner.view';
import { ReadPartner } from './read-partner';

type Edit = {
  readonly permission: Permission;
  readonly version: number;
  readonly card: (partner: Partner) => PartnerForm;
};

/** Adds, edits, archives and restores partners. */
@Injectable()
export class WritePartner {
  constructor(
    private readonly db: TenantDb,
    private readonly partners: PartnerStore,
    private readonly partnerships: PartnershipStore,
    private readonly read: ReadPartner,
    private readonly clock: SystemClock,
  ) {}

  create(actor: Member, { card }: NewPartnerBody): Promise<PartnerView> {
    return this.db.inTenant(actor, async (tx) => {
      const id = newId() as PartnerId;
      await this.partners.insert(tx, actor, createPartner(id, card));
      await this.partnerships.insert(tx, actor, newPartnership(newId() as PartnershipId, id, this.clock.now()));
      return this.read.view(tx, actor, id);
    });
  }

  revise(actor: Member, id: string, { card, version }: PartnerRevisionBody): Promise<PartnerView> {
    return this.edit(actor, id, { permission: 'partners:edit', version, card: () => card });
  }

  /** The note has a right of its own: people who edit nothing else may write there. */
  writeNote(actor: Member, id: string, { note, version }: InternalNoteBody): Promise<PartnerView> {
    const card = ({ id: _id, version: _version, archivedOn: _archivedOn, ...known }: Partner) => ({
      ...known,
      internalNote: note,
    });
    return this.edit(actor, id, { permission: 'internal-notes:write', version, card });
  }

  /** Says that the card is still right today. */
  verify(actor: Member, id: string): Promise<PartnerView> {
    return this.change(actor, id, 'partners:edit', (partner) => {
      if (partner.archivedOn !== null) throw partnerProblems['already-archived']();
      return Promise.resolve(verifyPartner(partner, dayOf(this.clock.now())));
    });
  }

  archive(actor: Member, id: string): Promise<PartnerView> {
    return this.change(actor, id, 'partners:archive', (partner) =>
      Promise.resolve(archivePartner(partner, this.clock.now())),
    );
  }

  restore(actor: Member, id: string): Promise<PartnerView> {
    return this.change(actor, id, 'bin:restore', (partner) =>
      Promise.resolve(restorePartner(partner, this.clock.now())),
    );
  }

  private edit(actor: Member, id: string, { permission, version, card }: Edit): Promise<PartnerView> {
    return this.change(actor, id, permission, async (partner, tx) => {
      if (partner.version !== version)
        throw partnerProblems['changed-elsewhere']({ current: await this.read.view(tx, actor, id) });
      return editPartner(partner, card(partner), version);
    });
  }

  private change(
    actor: Member,
    id: string,
    permission: Permission,
    decide: (partner: Partner, tx: Tx) => Promise<PartnerDecision>,
  ): Promise<PartnerView> {
    return this.db.inTenant(actor, async (tx) => {
      const partner = await this.partners.lock(tx, id);
      const { partnership } = await this.partnerships.find(tx, id);
      assertMay(actor, permission, partnership.tenures);
      await this.partners.save(tx, actor, await decide(partner, tx));
      return this.read.view(tx, actor, id);
    });
  }
}
