import { Injectable } from '@nestjs/common';
import type { Contact, Partner, Partnership } from '@entente/partners/domain';
import type { Tx } from '@entente/platform/api';
import { In } from 'typeorm';
import { ContactRow } from './persistence/contact.row';
import { ContactStore, toContact } from './persistence/contact.store';
import { PartnerRow } from './persistence/partner.row';
import { PartnerStore, toPartner } from './persistence/partner.store';
import { PartnershipStore } from './persistence/partnership.store';

export type PartnerKnown = {
  readonly partner: Partner;
  readonly partnership: Partnership;
  readonly contacts: readonly Contact[];
};

/** What the domains above may know of partners, in their own transaction. */
@Injectable()
export class PartnerDirectory {
  constructor(
    private readonly partners: PartnerStore,
    private readonly partnerships: PartnershipStore,
    private readonly contacts: ContactStore,
  ) {}

  /** One partner with its partnership and people; `partners/partner-not-found` when there is none. */
  async read(tx: Tx, partnerId: string): Promise<PartnerKnown> {
    const partner = toPartner(await this.partners.find(tx, partnerId));
    const { partnership } = await this.partnerships.find(tx, partnerId);
    return { partner, partnership, contacts: (await this.contacts.list(tx, partnerId)).map(toContact) };
  }

  /** Names by partner id, for lists. */
  async names(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await tx.find(PartnerRow, {
      select: { tenantId: true, id: true, name: true },
      where: { id: In([...new Set(ids)]) },
    });
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** Names by contact id: people who act by a personal link. */
  async contactNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await tx.findBy(ContactRow, { id: In([...new Set(ids)]) });
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** The first mail to a person carries the information notice: true once, then false. */
  async informOnce(tx: Tx, contactId: string, at: Date): Promise<boolean> {
    const { affected } = await tx
      .createQueryBuilder()
      .update(ContactRow)
      .set({ informedAt: at })
      .where('id = :contactId and informed_at is null', { contactId })
      .execute();
    return affected === 1;
  }

  /** Partnerships that may be shown as ours today. */
  async live(tx: Tx, stages: readonly string[]): Promise<{ id: string; name: string; listing: string }[]> {
    return tx.query(
      `select p.id, p.name, s.listing from partner p join partnership s on s.tenant_id = p.tenant_id and s.partner_id = p.id
       where p.archived_on is null and s.stage = any($1) order by p.sort_name limit 200`,
      [stages],
    );
  }
}
