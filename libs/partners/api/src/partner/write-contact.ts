import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import {
  addContact,
  type ContactId,
  editContact,
  endTenuresOf,
  noteDeparture,
  partnerProblems,
} from '@entente/partners/domain';
import { newId, TenantDb, type Tx } from '@entente/platform/api';
import { ContactStore, toContact } from '../persistence/contact.store';
import { PartnerStore } from '../persistence/partner.store';
import { PartnershipStore } from '../persistence/partnership.store';
import type { ContactBody, ContactRevisionBody, DepartureBody } from './partner.bodies';
import { assertMay } from './partner.policy';
import type { PartnerView } from './partner.view';
import { ReadPartner } from './read-partner';

/** Adds and edits a partner's professionals, and notes their departures. */
@Injectable()
export class WriteContact {
  constructor(
    private readonly db: TenantDb,
    private readonly partners: PartnerStore,
    private readonly partnerships: PartnershipStore,
    private readonly contacts: ContactStore,
    private readonly read: ReadPartner,
  ) {}

  add(actor: Member, partnerId: string, form: ContactBody): Promise<PartnerView> {
    return this.write(actor, partnerId, async (tx) => {
      const partner = await this.partners.lock(tx, partnerId);
      await this.contacts.insert(tx, actor, addContact(partner.id, newId() as ContactId, form));
    });
  }

  revise(
    actor: Member,
    partnerId: string,
    contactId: string,
    { version, ...form }: ContactRevisionBody,
  ): Promise<PartnerView> {
    return this.write(actor, partnerId, async (tx) => {
      const row = await this.contacts.lock(tx, partnerId, contactId);
      if (row.version !== version)
        throw partnerProblems['changed-elsewhere']({ current: await this.read.view(tx, actor, partnerId) });
      await this.contacts.save(tx, actor, row, editContact(toContact(row), form));
    });
  }

  /** Somebody leaves: their functions close, and so do the posts they held in the partnership. */
  noteDeparture(actor: Member, partnerId: string, contactId: string, { lastDay }: DepartureBody): Promise<PartnerView> {
    return this.write(actor, partnerId, async (tx) => {
      const row = await this.contacts.lock(tx, partnerId, contactId);
      await this.contacts.save(tx, actor, row, noteDeparture(toContact(row), lastDay));
      const stored = await this.partnerships.lock(tx, partnerId);
      await this.partnerships.save(tx, actor, stored, endTenuresOf(stored.partnership, contactId, lastDay));
    });
  }

  private write(actor: Member, partnerId: string, work: (tx: Tx) => Promise<void>): Promise<PartnerView> {
    return this.db.inTenant(actor, async (tx) => {
      const { partnership } = await this.partnerships.find(tx, partnerId);
      assertMay(actor, 'partners:edit', partnership.tenures);
      await work(tx);
      return this.read.view(tx, actor, partnerId);
    });
  }
}
