import { Injectable } from '@nestjs/common';
import { type Member, OrganisationDirectory } from '@entente/access/api';
import { can } from '@entente/access/domain';
import {
  type ClauseCode,
  conventionProblems,
  draftModel,
  isAmendment,
  type Model,
  type ModelId,
  publishModel,
  reviseModel,
  shelveModel,
  type TemplateCode,
  templateOf,
} from '@entente/conventions/domain';
import { Facts, newId, TenantDb, type Tx } from '@entente/platform/api';
import { ModelStore, templateOfModel } from './model.store';
import {
  type ModelBody,
  type ModelListView,
  type ModelView,
  type NewModelBody,
  type PublishModelBody,
  toModelView,
  toSummaryView,
} from './model.views';

/** Models of an organisation: begun, written, published version after version, put aside. */
@Injectable()
export class WriteModels {
  constructor(
    private readonly db: TenantDb,
    private readonly models: ModelStore,
    private readonly organisation: OrganisationDirectory,
    private readonly facts: Facts,
  ) {}

  list(actor: Member): Promise<ModelListView> {
    return this.db.readInTenant(actor, async (tx) => {
      const found = await this.models.list(tx);
      const names = await this.organisation.members(
        tx,
        found.flatMap(({ publishedBy }) => (publishedBy ? [publishedBy] : [])),
      );
      return {
        items: found.map((one) => toSummaryView(one, names)),
        mayWrite: can(actor.roles, 'conventions:write', 'own'),
      };
    });
  }

  read(actor: Member, id: string): Promise<ModelView> {
    return this.db.readInTenant(actor, (tx) => this.view(tx, actor, id));
  }

  draft(actor: Member, { name, template: code, clause, variant }: NewModelBody): Promise<ModelView> {
    const template = templateOf(code as TemplateCode);
    // An amendment begins from what it changes, never from a model.
    if (!template || (!clause && isAmendment({ template }))) throw conventionProblems['unknown-template']({ code });
    const wording = clause ? { wording: { clause: clause as ClauseCode, variant: variant ?? '' } } : {};
    return this.db.inTenant(actor, async (tx) => {
      const model = draftModel(template, { id: newId() as ModelId, name, ...wording });
      await this.models.insert(tx, actor, model);
      return this.view(tx, actor, model.id);
    });
  }

  revise(actor: Member, id: string, { name, adaptation, revision }: ModelBody): Promise<ModelView> {
    return this.db.inTenant(actor, async (tx) => {
      const model = await this.current(tx, actor, id, revision);
      await this.models.save(tx, actor, reviseModel(templateOfModel(model), model, { name, adaptation }, revision));
      return this.view(tx, actor, id);
    });
  }

  publish(actor: Member, id: string, { revision, note }: PublishModelBody): Promise<ModelView> {
    return this.db.inTenant(actor, async (tx) => {
      const before = await this.current(tx, actor, id, revision);
      const [last] = await this.models.versions(tx, id);
      const { model, version } = publishModel(before, last ?? null, revision);
      await this.models.save(tx, actor, model);
      await this.models.publish(tx, actor, { ...version, modelId: model.id, note: note.trim() });
      await this.facts.append(tx, actor, [
        { type: 'model-published', about: [actor.tenantId, id], detail: { version: version.version } },
      ]);
      return this.view(tx, actor, id);
    });
  }

  shelve(actor: Member, id: string, revision: number, archived: boolean): Promise<ModelView> {
    return this.db.inTenant(actor, async (tx) => {
      const before = await this.current(tx, actor, id, revision);
      const model = shelveModel(before, archived, revision);
      if (model !== before) {
        await this.models.save(tx, actor, model);
        await this.facts.append(tx, actor, [
          { type: archived ? 'model-archived' : 'model-restored', about: [actor.tenantId, id] },
        ]);
      }
      return this.view(tx, actor, id);
    });
  }

  /** Under its lock, at the revision that was read; whoever comes second sees what the first one made. */
  private async current(tx: Tx, actor: Member, id: string, revision: number): Promise<Model> {
    const model = await this.models.lock(tx, id);
    if (model.revision !== revision)
      throw conventionProblems['model-changed-elsewhere']({ current: await this.view(tx, actor, id) });
    return model;
  }

  private async view(tx: Tx, actor: Member, id: string): Promise<ModelView> {
    const model = await this.models.read(tx, id);
    const versions = await this.models.versions(tx, id);
    const names = await this.organisation.members(
      tx,
      versions.map(({ publishedBy }) => publishedBy),
    );
    return toModelView(actor, { model, versions, names });
  }
}
