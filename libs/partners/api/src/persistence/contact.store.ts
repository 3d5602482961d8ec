import { Injectable } from '@nestjs/common';
import { type Contact, type ContactDecision, partnerProblems } from '@entente/partners/domain';
import { type FactAuthor, Facts, type Tx } from '@entente/platform/api';
import { ContactRow } from './contact.row';
import { appendPartnerFacts } from './partner.store';

export const toContact = ({ id, partnerId, name, email, phone, availability, functions }: ContactRow): Contact => ({
  id,
  partnerId,
  name,
  email,
  phone,
  availability,
  functions,
});

@Injectable()
export class ContactStore {
  constructor(private readonly facts: Facts) {}

  list(tx: Tx, partnerId: string): Promise<ContactRow[]> {
    return tx
      .createQueryBuilder(ContactRow, 'c')
      .where('c.partner_id = :partnerId', { partnerId })
      .orderBy('c.name')
      .addOrderBy('c.id')
      .limit(200)
      .getMany();
  }

  async lock(tx: Tx, partnerId: string, id: string): Promise<ContactRow> {
    const row = await tx
      .createQueryBuilder(ContactRow, 'c')
      .where('c.partner_id = :partnerId and c.id = :id', { partnerId, id })
      .setLock('pessimistic_write')
      .getOne();
    if (!row) throw partnerProblems['contact-not-found']();
    return row;
  }

  async insert(tx: Tx, author: FactAuthor, { contact, facts }: ContactDecision): Promise<void> {
    await tx.insert(ContactRow, {
      ...contact,
      functions: [...contact.functions],
      tenantId: author.tenantId,
      informedAt: null,
      version: 1,
    });
    await appendPartnerFacts(this.facts, tx, author, facts);
  }

  async save(tx: Tx, author: FactAuthor, before: ContactRow, { contact, facts }: ContactDecision): Promise<void> {
    const { name, email, phone, availability, functions } = contact;
    const change = { name, email, phone, availability, functions: [...functions], version: before.version + 1 };
    await tx.update(ContactRow, { tenantId: author.tenantId, id: before.id }, change);
    await appendPartnerFacts(this.facts, tx, author, facts);
  }
}
