import { Injectable } from '@nestjs/common';
import {
  type Partner,
  type Partnership,
  type PartnershipDecision,
  type PartnerId,
  partnerProblems,
  type PartnershipId,
  type Tenure,
} from '@entente/partners/domain';
import { type FactAuthor, Facts, newId, type Tx, withConstraints } from '@entente/platform/api';
import { dayOf } from '@entente/platform/kernel';
import { PartnerRow } from './partner.row';
import { appendPartnerFacts, toPartner } from './partner.store';
import { PartnershipRow } from './partnership.row';
import { TenureRow } from './tenure.row';

export type StoredPartnership = { readonly partnership: Partnership; readonly version: number };

const toTenure = ({ side, role, personId, from, until }: TenureRow): Tenure => ({ side, role, personId, from, until });

const toPartnership = (row: PartnershipRow, tenures: readonly TenureRow[]): StoredPartnership => {
  const { id, partnerId, stage, stageSince, stageReason, retryOn, purpose, gains, listing, contributions, version } =
    row;
  return {
    version,
    partnership: {
      id,
      partnerId,
      stage,
      stageSince,
      stageReason,
      retryOn,
      purpose,
      gains,
      listing,
      contributions,
      tenures: tenures.map(toTenure),
    },
  };
};

/** A partner just added is one that we have spotted: nothing else is known yet. */
export const newPartnership = (id: PartnershipId, partnerId: PartnerId, now: Date): Partnership => ({
  id,
  partnerId,
  stage: 'spotted',
  stageSince: dayOf(now),
  stageReason: '',
  retryOn: null,
  purpose: '',
  gains: { ours: '', theirs: '' },
  listing: 'internal',
  tenures: [],
  contributions: [],
});

const ownConstraints = { tenure_one_holder: () => partnerProblems['tenure-overlaps']() };

@Injectable()
export class PartnershipStore {
  constructor(private readonly facts: Facts) {}

  async find(tx: Tx, partnerId: string): Promise<StoredPartnership & { readonly partner: Partner }> {
    const row = await tx
      .createQueryBuilder(PartnershipRow, 's')
      .innerJoinAndMapOne('s.partner', PartnerRow, 'p', 'p.tenant_id = s.tenant_id and p.id = s.partner_id')
      .leftJoinAndMapMany('s.tenures', TenureRow, 't', 't.tenant_id = s.tenant_id and t.partnership_id = s.id')
      .where('s.partner_id = :partnerId', { partnerId })
      .orderBy('t.from_day')
      .addOrderBy('t.id')
      .getOne();
    if (!row) throw partnerProblems['partner-not-found']();
    const { partner, tenures } = row as PartnershipRow & { partner: PartnerRow; tenures: TenureRow[] };
    return { ...toPartnership(row, tenures), partner: toPartner(partner) };
  }

  async lock(tx: Tx, partnerId: string): Promise<StoredPartnership> {
    const row = await tx
      .createQueryBuilder(PartnershipRow, 's')
      .where('s.partner_id = :partnerId', { partnerId })
      .setLock('pessimistic_write')
      .getOne();
    if (!row) throw partnerProblems['partner-not-found']();
    return toPartnership(row, await this.tenures(tx, row.id));
  }

  async insert(tx: Tx, author: FactAuthor, { tenures: _none, ...partnership }: Partnership): Promise<void> {
    await tx.insert(PartnershipRow, {
      ...partnership,
      contributions: [...partnership.contributions],
      tenantId: author.tenantId,
      version: 1,
    });
  }

  async save(
    tx: Tx,
    author: FactAuthor,
    before: StoredPartnership,
    { partnership, facts }: PartnershipDecision,
  ): Promise<void> {
    if (facts.length === 0) return;
    const { id, stage, stageSince, stageReason, retryOn, purpose, gains, listing, contributions } = partnership;
    const change = {
      stage,
      stageSince,
      stageReason,
      retryOn,
      purpose,
      gains,
      listing,
      contributions: [...contributions],
      version: before.version + 1,
    };
    await tx.update(PartnershipRow, { tenantId: author.tenantId, id }, change);
    await this.saveTenures(tx, author, before.partnership, partnership);
    await appendPartnerFacts(this.facts, tx, author, facts);
  }

  /** Only two things ever happen to a tenure: it closes, or a new one opens. */
  private async saveTenures(
    tx: Tx,
    { tenantId }: FactAuthor,
    before: Partnership,
    { id, tenures }: Partnership,
  ): Promise<void> {
    const isKnown = ({ side, role, personId, from }: Tenure) =>
      before.tenures.find(
        (known) => known.side === side && known.role === role && known.personId === personId && known.from === from,
      );
    for (const tenure of tenures) {
      const known = isKnown(tenure);
      const { side, role, personId, from, until } = tenure;
      if (known && known.until === until) continue;
      if (known) await tx.update(TenureRow, { tenantId, partnershipId: id, side, role, personId, from }, { until });
    }
    const opened = tenures.filter((tenure) => !isKnown(tenure));
    for (const tenure of opened) {
      await withConstraints(ownConstraints, () =>
        tx.insert(TenureRow, { ...tenure, tenantId, id: newId(), partnershipId: id }),
      );
    }
  }

  private tenures(tx: Tx, partnershipId: string): Promise<TenureRow[]> {
    return tx
      .createQueryBuilder(TenureRow, 't')
      .where('t.partnership_id = :partnershipId', { partnershipId })
      .orderBy('t.from_day')
      .addOrderBy('t.id')
      .getMany();
  }
}
