import { Injectable } from '@nestjs/common';
import {
  adaptTemplate,
  type ConventionModel,
  conventionProblems,
  type ConventionTemplate,
  type Model,
  type ModelVersion,
  type TemplateCode,
  templateOf,
} from '@entente/conventions/domain';
import { type FactAuthor, SystemClock, type TenantScope, type Tx } from '@entente/platform/api';
import { ModelRow, ModelVersionRow } from './model.rows';

const toModel = ({ templateCode: code, templateVersion: version, ...row }: ModelRow): Model => ({
  id: row.id,
  kind: row.kind,
  template: { code, version },
  name: row.name,
  adaptation: row.adaptation,
  revision: row.revision,
  published: row.published,
  archived: row.archived,
});

/** Our template at the version that a model adapts. */
export const templateOfModel = ({ template: { code, version } }: Pick<Model, 'template'>): ConventionTemplate => {
  const found = templateOf(code, version);
  if (!found) throw conventionProblems['unknown-template']({ code });
  return found;
};

export type ListedModel = Omit<Model, 'revision' | 'template' | 'adaptation'> & {
  readonly templateCode: TemplateCode;
  readonly templateVersion: number;
  readonly note: string | null;
  readonly wording: ModelVersion['adaptation']['wordings'][number] | null;
  readonly publishedBy: string | null;
  readonly publishedAt: Date | null;
  readonly drafts: number;
  readonly behind: number;
};

const LISTED = `
  select m.id, m.kind, m.template_code as "templateCode", m.template_version as "templateVersion", m.archived,
    coalesce(v.name, m.name) as name, m.published, v.note, v.published_by as "publishedBy",
    v.published_at as "publishedAt",
    case m.kind when 'clause' then v.adaptation->'wordings'->0 end as wording,
    d.drafts, d.behind
  from convention_model m
  left join convention_model_version v
    on v.tenant_id = m.tenant_id and v.model_id = m.id and v.version = m.published
  cross join lateral (
    select count(*)::int as drafts, (count(*) filter (where c.model_version < m.published))::int as behind
    from convention c where c.tenant_id = m.tenant_id and c.model_id = m.id and c.status = 'draft'
  ) d
  order by m.archived, lower(m.name), m.id
  limit 300`;

/** An organisation's models, and their versions. */
@Injectable()
export class ModelStore {
  constructor(private readonly clock: SystemClock) {}

  list(tx: Tx): Promise<ListedModel[]> {
    return tx.query<ListedModel[]>(LISTED);
  }

  async read(tx: Tx, id: string): Promise<Model> {
    const row = await tx.createQueryBuilder(ModelRow, 'm').where('m.id = :id', { id }).getOne();
    if (!row) throw conventionProblems['unknown-model']();
    return toModel(row);
  }

  /** Two people publishing at once wait for each other here: the second then sees what the first made. */
  async lock(tx: Tx, id: string): Promise<Model> {
    const query = tx.createQueryBuilder(ModelRow, 'm').where('m.id = :id', { id }).setLock('pessimistic_write');
    const row = await query.getOne();
    if (!row) throw conventionProblems['unknown-model']();
    return toModel(row);
  }

  /** Newest first. */
  versions(tx: Tx, id: string): Promise<ModelVersionRow[]> {
    return tx
      .createQueryBuilder(ModelVersionRow, 'v')
      .where('v.model_id = :id', { id })
      .orderBy('v.version', 'DESC')
      .limit(100)
      .getMany();
  }

  async version(tx: Tx, id: string, version: number): Promise<ModelVersionRow> {
    const row = await tx
      .createQueryBuilder(ModelVersionRow, 'v')
      .where('v.model_id = :id and v.version = :version', { id, version })
      .getOne();
    if (!row) throw conventionProblems['unknown-model']();
    return row;
  }

  /** What a convention begins from: the last version published, unless nobody is offered it. */
  async forDraft(
    tx: Tx,
    id: string,
    code: TemplateCode,
  ): Promise<{ readonly template: ConventionTemplate; readonly model: ConventionModel }> {
    const model = await this.read(tx, id);
    const isOffered = model.kind === 'convention' && !model.archived && model.published > 0;
    if (!isOffered || model.template.code !== code) throw conventionProblems['unknown-model']();
    const { version, name, adaptation } = await this.version(tx, id, model.published);
    return {
      template: adaptTemplate(templateOfModel(model), adaptation),
      model: { id: model.id, version, name, adaptation },
    };
  }

  /** The version that a convention could take up; null when it has the last one, or nobody is offered the model. */
  async newerThan(tx: Tx, from: ConventionModel): Promise<number | null> {
    const { published, archived } = await this.read(tx, from.id);
    return archived || published <= from.version ? null : published;
  }

  /** A published version that words a template in the same way, under the same name. */
  async sameWords(
    tx: Tx,
    { code, version }: Pick<ConventionTemplate, 'code' | 'version'>,
    { name, adaptation }: Pick<ModelVersion, 'name' | 'adaptation'>,
  ): Promise<Pick<ConventionModel, 'id' | 'version'> | null> {
    const [found] = await tx.query<Pick<ConventionModel, 'id' | 'version'>[]>(
      `select m.id, v.version from convention_model m
       join convention_model_version v on v.tenant_id = m.tenant_id and v.model_id = m.id
       where m.kind = 'convention' and m.template_code = $1 and m.template_version = $2
         and v.name = $3 and v.adaptation = $4::jsonb
       order by m.archived, v.published_at desc limit 1`,
      [code, version, name, JSON.stringify(adaptation)],
    );
    return found ?? null;
  }

  async insert(tx: Tx, { tenantId }: TenantScope, { template, ...model }: Model): Promise<void> {
    const now = this.clock.now();
    await tx.insert(ModelRow, {
      ...model,
      tenantId,
      templateCode: template.code,
      templateVersion: template.version,
      createdAt: now,
      updatedAt: now,
    } as ModelRow);
  }

  async save(tx: Tx, { tenantId }: TenantScope, { id, name, adaptation, revision, published, archived }: Model) {
    const change = { name, adaptation, revision, published, archived, updatedAt: this.clock.now() };
    await tx.update(ModelRow, { tenantId, id }, change as Partial<ModelRow>);
  }

  async publish(
    tx: Tx,
    author: FactAuthor & { readonly id: string },
    given: Omit<ModelVersionRow, 'tenantId' | 'publishedBy' | 'publishedAt'>,
  ) {
    await tx.insert(ModelVersionRow, {
      ...given,
      tenantId: author.tenantId,
      publishedBy: author.id,
      publishedAt: this.clock.now(),
    } as ModelVersionRow);
  }
}
