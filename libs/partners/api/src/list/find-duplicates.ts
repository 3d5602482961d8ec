import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import {
  acronymsOf,
  certainties,
  type Certainty,
  duplicateHints,
  type PartnerForm,
  shortNamesOf,
} from '@entente/partners/domain';
import { Many, Nested, OneOf, Shown, TenantDb, type Tx, Uuid } from '@entente/platform/api';
import { fold } from '@entente/platform/kernel';
import { PartnerFormBody } from '../partner/partner.bodies';
import { PartnerRow } from '../persistence/partner.row';

export class DuplicateQueryBody {
  @Nested(() => PartnerFormBody) card!: PartnerFormBody;
}

export class DuplicateView {
  @Uuid() id!: string;
  @OneOf(certainties, 'Certainty') certainty!: Certainty;
  @Shown({ type: String, description: '`same-number`, `same-unit-near` or `similar-name`.' }) because!: string;
  @Shown({ type: () => PartnerFormBody }) card!: PartnerForm;
}

export class DuplicatesView {
  @Many(() => DuplicateView, { max: 5 }) hints!: DuplicateView[];
}

// Each is one look-up in the index: a long name asks for no more than a few.
const mostShorts = 8;

/** Partners that a draft may repeat. The database brings candidates, the domain judges them. */
@Injectable()
export class FindDuplicates {
  constructor(private readonly db: TenantDb) {}

  execute(actor: Member, { card }: DuplicateQueryBody): Promise<DuplicatesView> {
    return this.db.readInTenant(actor, async (tx) => {
      const rows = await this.candidates(tx, card);
      const hints = duplicateHints(
        card,
        rows.map(({ id, card: known }) => ({ ...known, id })),
      );
      const cards = new Map(rows.map((row) => [row.id, row.card]));
      return {
        hints: hints.slice(0, 5).flatMap(({ partnerId, certainty, because }) => {
          const known = cards.get(partnerId);
          return known ? [{ id: partnerId, certainty, because, card: { ...known, internalNote: '' } }] : [];
        }),
      };
    });
  }

  private candidates(tx: Tx, { name, acronym, numbers }: PartnerFormBody): Promise<PartnerRow[]> {
    const shorts = [...acronymsOf(name), ...shortNamesOf({ name, acronym })].slice(0, mostShorts);
    const words = [name, acronym, ...numbers.map(({ value }) => value), ...shorts]
      .map(fold)
      .filter((word) => word.length > 2);
    if (words.length === 0) return Promise.resolve([]);
    return tx
      .createQueryBuilder(PartnerRow, 'p')
      .where('p.archived_on is null')
      .andWhere('p.id in (select search_partners(word, array[]::text[]) from unnest(:words::text[]) as word)', {
        words,
      })
      .limit(100)
      .getMany();
  }
}
