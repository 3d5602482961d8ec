import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import {
  assertAmendable,
  citation,
  type Convention,
  type ConventionAnswers,
  type ConventionId,
  conventionProblems,
  prepareAmendment,
  templateOfConvention,
} from '@entente/conventions/domain';
import { newId, TenantDb, type Tx, Whole, withConstraints } from '@entente/platform/api';
import { ConventionSources } from '../draft/convention-sources';
import type { ConventionView } from '../draft/convention.view';
import { prefilledDraft } from '../draft/prefill';
import { ReadConvention } from '../draft/read-convention';
import { ConventionStore, readOut } from '../persistence/convention.store';
import { AmendmentStore } from './amendment.store';

export class AmendmentBody {
  @Whole({ min: 1, description: 'The version of the convention that was read.' }) version!: number;
}

/** Begins the amendment of a signed convention: one at a time, numbered after it. */
@Injectable()
export class PrepareAmendment {
  constructor(
    private readonly db: TenantDb,
    private readonly conventions: ConventionStore,
    private readonly amendments: AmendmentStore,
    private readonly sources: ConventionSources,
    private readonly read: ReadConvention,
  ) {}

  execute(actor: Member, id: string, { version }: AmendmentBody): Promise<ConventionView> {
    return this.db.inTenant(actor, async (tx) => {
      const original = await this.conventions.lock(tx, id);
      await this.sources.assertMay(tx, actor, original, 'conventions:write');
      assertAmendable(original);
      await this.assertNoneOpen(tx, id);
      if (original.version !== version)
        throw conventionProblems['changed-elsewhere']({ current: await this.read.view(tx, actor, id) });
      const decision = prepareAmendment(original, {
        id: newId() as ConventionId,
        rank: await this.amendments.nextRank(tx, original),
        cited: citation(
          original,
          original.takenOver ? '' : readOut(original).title,
          await this.amendments.signedOn(tx, original),
        ),
        ...(original.takenOver ? { signatories: await this.signatories(tx, original) } : {}),
      });
      const once = { convention_one_open_amendment: () => conventionProblems['amendment-open']({ number: '' }) };
      await withConstraints(once, () => this.conventions.insert(tx, actor, decision));
      return this.read.view(tx, actor, decision.convention.id);
    });
  }

  private async assertNoneOpen(tx: Tx, id: string): Promise<void> {
    const number = await this.amendments.openAmendment(tx, id);
    if (number !== null) throw conventionProblems['amendment-open']({ number });
  }

  /** A paper names its signatories without their addresses: those of today are proposed. */
  private async signatories(tx: Tx, original: Convention): Promise<ConventionAnswers['signature']['signatories']> {
    const sources = await this.sources.read(tx, original.partnerId);
    return prefilledDraft(templateOfConvention(original), sources, this.sources.today()).answers.signature.signatories;
  }
}
