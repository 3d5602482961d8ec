import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import type { Permission } from '@entente/access/domain';
import {
  amendedEnd,
  type Convention,
  type ConventionId,
  conventionProblems,
  correctTakeOver,
  type PaperFileId,
  paperFaults,
  paperTemplate,
  takeOverConvention,
  type TakenOverTerms,
  undoTakeOver,
} from '@entente/conventions/domain';
import { assertMay } from '@entente/partners/api';
import { Nested, newId, TenantDb, type Tx, Uuid, Whole, withConstraints } from '@entente/platform/api';
import { type Day, under } from '@entente/platform/kernel';
import { OrganisationDays } from '../calendar/organisation-days';
import { ConventionSources } from '../draft/convention-sources';
import { prefilledDraft } from '../draft/prefill';
import { ConventionStore } from '../persistence/convention.store';
import { findPaper, ownPaper, PaperFileStore } from './paper-file.store';
import { PaperTermsBody } from './paper.views';

export class TakeOverBody {
  @Uuid() partnerId!: string;
  @Uuid() paperFileId!: string;
  @Nested(() => PaperTermsBody) terms!: PaperTermsBody;
}

export class CorrectionBody {
  @Nested(() => PaperTermsBody) terms!: PaperTermsBody;
  @Whole({ min: 1 }) version!: number;
}

const sound = (terms: TakenOverTerms, today: Day): void => {
  const faults = paperFaults(terms, today);
  if (faults.length > 0) throw conventionProblems['invalid-paper']({}, under('/terms', faults));
};

const once = { convention_paper_once: () => conventionProblems['paper-already-taken-over']() };

/** Conventions born elsewhere enter, are put right, and leave when they came in by mistake. */
@Injectable()
export class TakeOver {
  constructor(
    private readonly db: TenantDb,
    private readonly conventions: ConventionStore,
    private readonly sources: ConventionSources,
    private readonly papers: PaperFileStore,
    private readonly days: OrganisationDays,
  ) {}

  execute(actor: Member, { partnerId, paperFileId, terms }: TakeOverBody): Promise<string> {
    return this.db.inTenant(actor, async (tx) => {
      const sources = await this.sources.read(tx, partnerId);
      const { partner, partnership } = sources.known;
      assertMay(actor, 'conventions:write', partnership.tenures);
      const { today } = await this.days.read(tx);
      sound(terms, today);
      await this.papers.assertFree(tx, await ownPaper(tx, actor, paperFileId));
      const decision = takeOverConvention(
        {
          id: newId() as ConventionId,
          partnerId: partner.id,
          partnershipId: partnership.id,
          number: await this.conventions.nextNumber(tx, actor),
          parties: prefilledDraft(paperTemplate, sources, today).parties,
          paperFileId: paperFileId as PaperFileId,
          terms,
        },
        today,
      );
      await withConstraints(once, () => this.conventions.insert(tx, actor, decision));
      return decision.convention.id;
    });
  }

  correct(actor: Member, id: string, { terms, version }: CorrectionBody): Promise<void> {
    return this.db.inTenant(actor, async (tx) => {
      const convention = await this.open(tx, actor, { id, permission: 'conventions:write' });
      const { today } = await this.days.read(tx);
      sound(terms, today);
      const end = amendedEnd(await this.sources.amendments.signedAmendments(tx, id));
      const correction = { terms, version, amendedEnd: end };
      await this.conventions.save(tx, actor, correctTakeOver(convention, correction, today));
    });
  }

  undo(actor: Member, id: string): Promise<void> {
    return this.db.inTenant(actor, async (tx) => {
      const convention = await this.open(tx, actor, { id, permission: 'conventions:delete' });
      const facts = undoTakeOver(convention);
      await this.conventions.remove(tx, actor, convention, facts);
      if (convention.takenOver) await this.papers.remove(tx, await findPaper(tx, convention.takenOver.paperFileId));
    });
  }

  private async open(
    tx: Tx,
    actor: Member,
    { id, permission }: { readonly id: string; readonly permission: Permission },
  ): Promise<Convention> {
    const convention = await this.conventions.lock(tx, id);
    await this.sources.assertMay(tx, actor, convention, permission);
    return convention;
  }
}
