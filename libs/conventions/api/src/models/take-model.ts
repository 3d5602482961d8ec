import { Injectable } from '@nestjs/common';
import { type Member, OrganisationDirectory } from '@entente/access/api';
import {
  assertWrittenHere,
  type Convention,
  type ConventionModel,
  conventionProblems,
  modelChange,
  takeModelVersion,
} from '@entente/conventions/domain';
import { TenantDb } from '@entente/platform/api';
import type { ConventionView } from '../draft/convention.view';
import { ConventionStore } from '../persistence/convention.store';
import { DraftWriting } from './draft-writing';
import { ModelStore } from './model.store';
import type { ModelChangeQuery, ModelChangeView, TakeModelBody } from './model.views';

const modelIn = (convention: Convention): ConventionModel => {
  assertWrittenHere(convention);
  if (!convention.model) throw conventionProblems['no-model']();
  return convention.model;
};

/** What another version of its model would change in a convention, and the taking of it. */
@Injectable()
export class TakeModel {
  constructor(
    private readonly db: TenantDb,
    private readonly conventions: ConventionStore,
    private readonly models: ModelStore,
    private readonly organisation: OrganisationDirectory,
    private readonly writing: DraftWriting,
  ) {}

  change(actor: Member, id: string, { to }: ModelChangeQuery): Promise<ModelChangeView> {
    return this.db.readInTenant(actor, async (tx) => {
      const convention = await this.conventions.read(tx, id);
      const model = modelIn(convention);
      const wanted = to ?? (await this.models.newerThan(tx, model)) ?? model.version;
      const newer = await this.models.version(tx, model.id, wanted);
      const names = await this.organisation.members(tx, [newer.publishedBy]);
      return {
        modelId: model.id,
        name: newer.name,
        from: model.version,
        to: newer.version,
        note: newer.note,
        publishedAt: newer.publishedAt.toISOString(),
        publishedBy: names.get(newer.publishedBy)?.name ?? '',
        ...modelChange(convention, newer),
        version: convention.version,
      };
    });
  }

  take(actor: Member, id: string, { to, version, liftsAcceptances = false }: TakeModelBody): Promise<ConventionView> {
    return this.db.inTenant(actor, async (tx) => {
      const before = await this.conventions.lock(tx, id);
      await this.writing.sources.assertMay(tx, actor, before, 'conventions:write');
      const model = modelIn(before);
      if (before.version !== version)
        throw conventionProblems['changed-elsewhere']({ current: await this.writing.read.view(tx, actor, id) });
      const { name, adaptation } = await this.models.version(tx, model.id, to);
      const decision = takeModelVersion(before, { version: to, name, adaptation }, version);
      await this.writing.changes.save(tx, actor, { before, decision, party: 'host', isTold: liftsAcceptances });
      return this.writing.read.view(tx, actor, id);
    });
  }
}
