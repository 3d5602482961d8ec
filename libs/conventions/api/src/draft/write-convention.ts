import { Injectable } from '@nestjs/common';
import { type Member } from '@entente/access/api';
import {
  applyFramework,
  citation,
  type ConventionContent,
  type ConventionDecision,
  type ConventionId,
  conventionProblems,
  deleteDraft,
  draftConvention,
  duplicateConvention,
  isAmendment,
  reviseConvention,
  type TemplateCode,
  templateOf,
} from '@entente/conventions/domain';
import { assertMay } from '@entente/partners/api';
import { Flag, newId, Structured, TenantDb, Text, type Tx, Uuid, Whole } from '@entente/platform/api';
import { TextChanges } from '../negotiation/text-changes';
import { ConventionStore, readOut } from '../persistence/convention.store';
import { ConventionSources } from './convention-sources';
import type { ConventionView } from './convention.view';
import { prefilledDraft } from './prefill';
import { ReadConvention } from './read-convention';
import { soundContent } from './sound-content';

export class NewConventionBody {
  @Uuid() partnerId!: string;
  @Text({ max: 20, description: 'The situation: code of a template.' }) template!: string;
  @Uuid({ optional: true, description: 'The framework that it applies (T2, T3, T4).' }) parentId?: string;
  @Uuid({ optional: true, description: 'A model of the organisation, for that template; its last version is taken.' })
  modelId?: string;
}

export class ConventionContentBody {
  @Structured({ maxBytes: 600_000, description: '`ConventionContent` of the domain.' }) content!: ConventionContent;
  @Whole({ min: 1 }) version!: number;
  @Flag({ optional: true, description: 'The writer has been told which acceptances fall with this change.' })
  liftsAcceptances?: boolean;
}

/** Begins, saves, duplicates and deletes drafts. */
@Injectable()
export class WriteConvention {
  constructor(
    private readonly db: TenantDb,
    private readonly conventions: ConventionStore,
    private readonly sources: ConventionSources,
    private readonly read: ReadConvention,
    private readonly changes: TextChanges,
  ) {}

  draft(actor: Member, { partnerId, template: code, modelId, parentId }: NewConventionBody): Promise<ConventionView> {
    const known = templateOf(code as TemplateCode);
    if (!known) throw conventionProblems['unknown-template']({ code });
    if (isAmendment({ template: known })) throw conventionProblems['amendment-needs-original']();
    return this.db.inTenant(actor, async (tx) => {
      const sources = await this.sources.read(tx, partnerId);
      const { partner, partnership } = sources.known;
      assertMay(actor, 'conventions:write', partnership.tenures);
      const origin = modelId ? await this.sources.models.forDraft(tx, modelId, known.code) : { template: known };
      const { template } = origin;
      const begun = draftConvention(template, {
        id: newId() as ConventionId,
        partnerId: partner.id,
        partnershipId: partnership.id,
        number: await this.conventions.nextNumber(tx, actor),
        ...prefilledDraft(template, sources, this.sources.today()),
        ...('model' in origin ? { model: origin.model } : {}),
      });
      const decision = parentId ? await this.applying(tx, begun, parentId) : begun;
      await this.conventions.insert(tx, actor, decision);
      return this.read.view(tx, actor, decision.convention.id);
    });
  }

  private async applying(tx: Tx, begun: ConventionDecision, parentId: string): Promise<ConventionDecision> {
    const framework = await this.conventions.lock(tx, parentId);
    const title = framework.takenOver ? '' : readOut(framework).title;
    const signedOn = await this.sources.amendments.signedOn(tx, framework);
    return applyFramework(begun, framework, citation(framework, title, signedOn));
  }

  revise(
    actor: Member,
    id: string,
    { content, version, liftsAcceptances = false }: ConventionContentBody,
  ): Promise<ConventionView> {
    return this.db.inTenant(actor, async (tx) => {
      const before = await this.conventions.lock(tx, id);
      await this.sources.assertMay(tx, actor, before, 'conventions:write');
      if (before.version !== version)
        throw conventionProblems['changed-elsewhere']({ current: await this.read.view(tx, actor, id) });
      const sound = soundContent(before, content);
      await this.sources.assertPartners(tx, before, sound);
      const decision = reviseConvention(before, sound, version);
      await this.changes.save(tx, actor, { before, decision, party: 'host', isTold: liftsAcceptances });
      return this.read.view(tx, actor, id);
    });
  }

  duplicate(actor: Member, id: string): Promise<ConventionView> {
    return this.db.inTenant(actor, async (tx) => {
      const convention = await this.conventions.lock(tx, id);
      await this.sources.assertMay(tx, actor, convention, 'conventions:write');
      const decision = duplicateConvention(convention, {
        id: newId() as ConventionId,
        number: await this.conventions.nextNumber(tx, actor),
      });
      await this.conventions.insert(tx, actor, decision);
      return this.read.view(tx, actor, decision.convention.id);
    });
  }

  delete(actor: Member, id: string): Promise<void> {
    return this.db.inTenant(actor, async (tx) => {
      const convention = await this.conventions.lock(tx, id);
      await this.sources.assertMay(tx, actor, convention, 'conventions:delete');
      await this.sources.assertTextOpen(tx, convention);
      const facts = deleteDraft(convention);
      await this.sources.amendments.giveBack(tx, convention);
      await this.conventions.remove(tx, actor, convention, facts);
    });
  }
}
