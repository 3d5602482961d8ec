import { Injectable } from '@nestjs/common';
import type { Convention, ConventionDocument, PartyKey } from '@entente/conventions/domain';
import { SystemClock, type TenantScope, type Tx } from '@entente/platform/api';
import { readOut } from '../persistence/convention.store';
import { ConventionEditionRow, type EditionReason } from './negotiation.rows';
import { writingProblems } from './writing-problems';

export type Edition = Omit<ConventionEditionRow, 'tenantId' | 'conventionId' | 'document'>;

type Keeping = {
  readonly rank: number;
  readonly reason: EditionReason;
  readonly party: PartyKey;
  readonly author: string;
};

/** Names and texts of an organisation are short: more editions than this and nobody compares them any more. */
const SHOWN = 200;

/** The number of an edition as an address gives it; what is not one belongs to no edition. */
export const editionRank = (given: string): number => {
  if (!/^[1-9]\d{0,6}$/.test(given)) throw writingProblems['no-edition']();
  return Number(given);
};

/** The text as it stood each time the pen changed hands or somebody accepted it. */
@Injectable()
export class Editions {
  constructor(private readonly clock: SystemClock) {}

  async keep(tx: Tx, { tenantId }: TenantScope, convention: Convention, keeping: Keeping): Promise<void> {
    await tx.insert(ConventionEditionRow, {
      tenantId,
      conventionId: convention.id,
      ...keeping,
      document: readOut(convention),
      takenAt: this.clock.now(),
    } as ConventionEditionRow);
  }

  list(tx: Tx, conventionId: string): Promise<Edition[]> {
    return tx
      .createQueryBuilder(ConventionEditionRow, 'e')
      .select(['e.tenantId', 'e.conventionId', 'e.rank', 'e.reason', 'e.party', 'e.author', 'e.takenAt'])
      .where('e.convention_id = :conventionId', { conventionId })
      .orderBy('e.rank', 'DESC')
      .limit(SHOWN)
      .getMany();
  }

  async read(tx: Tx, conventionId: string, rank: number): Promise<ConventionDocument> {
    const row = await tx
      .createQueryBuilder(ConventionEditionRow, 'e')
      .where('e.convention_id = :conventionId and e.rank = :rank', { conventionId, rank })
      .getOne();
    if (!row) throw writingProblems['no-edition']();
    return row.document;
  }
}
