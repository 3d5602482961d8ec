import { Injectable } from '@nestjs/common';
import {
  acronymsOf,
  type Partner,
  type PartnerDecision,
  type PartnerFact,
  type PartnerForm,
  partnerProblems,
} from '@entente/partners/domain';
import { type FactAuthor, Facts, SystemClock, type Tx } from '@entente/platform/api';
import { fold } from '@entente/platform/kernel';
import { PartnerRow } from './partner.row';

/** A long name is also found by the acronym that people make of it. */
const searchText = ({ name, acronym, managedBy, address, numbers }: PartnerForm): string =>
  fold([name, acronym, managedBy, address.city, ...numbers.map(({ value }) => value), ...acronymsOf(name)].join(' '));

const columnsOf = (form: PartnerForm) => ({
  name: form.name,
  structureType: form.structureType,
  city: form.address.city,
  search: searchText(form),
  sortName: fold(form.name),
});

const formOf = ({ id: _id, version: _version, archivedOn: _archivedOn, ...form }: Partner): PartnerForm => form;

export const toPartner = ({
  id,
  card,
  version,
  archivedOn,
}: Pick<PartnerRow, 'id' | 'card' | 'version' | 'archivedOn'>): Partner => ({
  ...card,
  id,
  version,
  archivedOn,
});

/** Every fact of a partner is about the partner, and about whatever else it names. */
export const aboutOf = (fact: PartnerFact): string[] =>
  ['partnerId', 'partnershipId', 'contactId', 'personId'].flatMap((name) => {
    const value = (fact as Readonly<Record<string, unknown>>)[name];
    return typeof value === 'string' ? [value] : [];
  });

export const appendPartnerFacts = (
  facts: Facts,
  tx: Tx,
  author: FactAuthor,
  happened: readonly PartnerFact[],
): Promise<void> =>
  facts.append(
    tx,
    author,
    happened.map((fact) => ({ type: fact.type, about: aboutOf(fact), detail: { ...fact, type: undefined } })),
  );

@Injectable()
export class PartnerStore {
  constructor(
    private readonly facts: Facts,
    private readonly clock: SystemClock,
  ) {}

  async find(tx: Tx, id: string): Promise<PartnerRow> {
    const row = await tx.createQueryBuilder(PartnerRow, 'p').where('p.id = :id', { id }).getOne();
    if (!row) throw partnerProblems['partner-not-found']();
    return row;
  }

  async lock(tx: Tx, id: string): Promise<Partner> {
    const row = await tx
      .createQueryBuilder(PartnerRow, 'p')
      .where('p.id = :id', { id })
      .setLock('pessimistic_write')
      .getOne();
    if (!row) throw partnerProblems['partner-not-found']();
    return toPartner(row);
  }

  async insert(tx: Tx, author: FactAuthor, { partner, facts }: PartnerDecision): Promise<void> {
    const now = this.clock.now();
    const { id, version, archivedOn } = partner;
    const form = formOf(partner);
    await tx.insert(PartnerRow, {
      tenantId: author.tenantId,
      id,
      card: form,
      ...columnsOf(form),
      version,
      archivedOn,
      createdAt: now,
      updatedAt: now,
    });
    await appendPartnerFacts(this.facts, tx, author, facts);
  }

  async save(tx: Tx, author: FactAuthor, { partner, facts }: PartnerDecision): Promise<void> {
    if (facts.length === 0) return;
    const { id, version, archivedOn } = partner;
    const form = formOf(partner);
    const change = { card: form, ...columnsOf(form), version, archivedOn, updatedAt: this.clock.now() };
    await tx.update(PartnerRow, { tenantId: author.tenantId, id }, change);
    await appendPartnerFacts(this.facts, tx, author, facts);
  }
}
