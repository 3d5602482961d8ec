import { can } from '@entente/access/domain';
import type { Member, MemberIdentity } from '@entente/access/api';
import {
  type Adaptation,
  type ConventionDocument,
  isAhead,
  type KeptArticle,
  type Model,
  type ModelKind,
  modelKinds,
  modelLimits,
  type OwnWording,
} from '@entente/conventions/domain';
import { Flag, Many, OneOf, QueryWhole, Shown, SomeOf, Structured, Text, Uuid, Whole } from '@entente/platform/api';
import { TemplateRefView } from '../draft/convention.view';
import type { ModelVersionRow } from './model.rows';
import type { ListedModel } from './model.store';

export class NewModelBody {
  @Text({ max: modelLimits.name }) name!: string;
  @Text({ max: 20, description: 'Code of our template.' }) template!: string;
  @Text({ max: 20, optional: true, description: 'For a clause alone: its code.' }) clause?: string;
  @Text({ max: 40, optional: true, description: 'For a clause alone: the wording it begins from.' }) variant?: string;
}

export class ModelBody {
  @Text({ max: 200, min: 0 }) name!: string;
  @Structured({ maxBytes: 600_000, description: '`Adaptation` of the domain.' }) adaptation!: Adaptation;
  @Whole({ min: 1 }) revision!: number;
}

export class PublishModelBody {
  @Whole({ min: 1 }) revision!: number;
  @Text({ max: modelLimits.note, min: 0, description: 'What changes with this version.' }) note!: string;
}

export class ShelveModelBody {
  @Whole({ min: 1 }) revision!: number;
}

export class TakeModelBody {
  @Whole({ min: 1, description: 'The version of the model to write the draft from.' }) to!: number;
  @Whole({ min: 1 }) version!: number;
  @Flag({ optional: true, description: 'The writer has been told which acceptances fall with this change.' })
  liftsAcceptances?: boolean;
}

export class ModelChangeQuery {
  @QueryWhole({ min: 1, optional: true, description: 'The last one by default.' }) to?: number;
}

export class ModelSummaryView {
  @Uuid() id!: string;
  @OneOf(modelKinds, 'ModelKind') kind!: ModelKind;
  @Shown({ type: () => TemplateRefView }) template!: TemplateRefView;
  @Text() name!: string;
  @Whole({ description: 'The last version; 0 before the first.' }) published!: number;
  @Shown({ type: String, format: 'date-time', nullable: true }) publishedAt!: string | null;
  @Text({ min: 0 }) publishedBy!: string;
  @Text({ min: 0 }) note!: string;
  @Flag() archived!: boolean;
  @Structured({ optional: true, description: 'For a clause alone, its published words: `OwnWording` of the domain.' })
  wording!: OwnWording | null;
  @Whole({ description: 'Drafts that began from it.' }) drafts!: number;
  @Whole({ description: 'Those from an earlier version.' }) behind!: number;
}

export class ModelListView {
  @Many(() => ModelSummaryView, { max: 300 }) items!: ModelSummaryView[];
  @Flag({ description: 'May begin one.' }) mayWrite!: boolean;
}

export class ModelVersionView {
  @Whole({ min: 1 }) version!: number;
  @Text() name!: string;
  @Text({ min: 0 }) note!: string;
  @Shown({ type: String, format: 'date-time' }) publishedAt!: string;
  @Text({ min: 0 }) publishedBy!: string;
  @Structured({ description: '`Adaptation` of the domain.' }) adaptation!: Adaptation;
}

export const modelActions = ['revise', 'publish', 'archive', 'restore'] as const;
export type ModelAction = (typeof modelActions)[number];

export class ModelView {
  @Uuid() id!: string;
  @OneOf(modelKinds, 'ModelKind') kind!: ModelKind;
  @Shown({ type: () => TemplateRefView }) template!: TemplateRefView;
  @Text() name!: string;
  @Structured({ description: '`Adaptation` of the domain, as it is being written.' }) adaptation!: Adaptation;
  @Whole({ min: 1 }) revision!: number;
  @Whole() published!: number;
  @Flag() archived!: boolean;
  @Flag({ description: 'Something was written since the last version.' }) ahead!: boolean;
  @Many(() => ModelVersionView, { max: 100 }) versions!: ModelVersionView[];
  @SomeOf(modelActions, 'ModelAction') allowedActions!: ModelAction[];
}

export class ModelChangeView {
  @Uuid() modelId!: string;
  @Text() name!: string;
  @Whole({ min: 1 }) from!: number;
  @Whole({ min: 1 }) to!: number;
  @Text({ min: 0 }) note!: string;
  @Shown({ type: String, format: 'date-time' }) publishedAt!: string;
  @Text({ min: 0 }) publishedBy!: string;
  @Structured({ description: '`ConventionDocument` as it reads now.' }) before!: ConventionDocument;
  @Structured({ description: '`ConventionDocument` as it would read.' }) after!: ConventionDocument;
  @Structured({ description: 'Articles rewritten here that would stay: `KeptArticle[]`.' })
  kept!: readonly KeptArticle[];
  @Whole({ min: 1, description: 'Of the convention.' }) version!: number;
}

export type Names = ReadonlyMap<string, Pick<MemberIdentity, 'name'>>;

export const toSummaryView = (one: ListedModel, names: Names): ModelSummaryView => ({
  id: one.id,
  kind: one.kind,
  template: { code: one.templateCode, version: one.templateVersion },
  name: one.name,
  published: one.published,
  publishedAt: one.publishedAt?.toISOString() ?? null,
  publishedBy: names.get(one.publishedBy ?? '')?.name ?? '',
  note: one.note ?? '',
  archived: one.archived,
  wording: one.wording,
  drafts: one.drafts,
  behind: one.behind,
});

export const toVersionView = (
  { version, name, note, publishedAt, publishedBy, adaptation }: ModelVersionRow,
  names: Names,
): ModelVersionView => ({
  version,
  name,
  note,
  publishedAt: publishedAt.toISOString(),
  publishedBy: names.get(publishedBy)?.name ?? '',
  adaptation,
});

const allowedOn = ({ archived }: Model, ahead: boolean, { roles }: Member): ModelAction[] => {
  const mayDecide = can(roles, 'organisation:edit');
  const possible: readonly (readonly [ModelAction, boolean])[] = [
    ['revise', !archived && can(roles, 'conventions:write', 'own')],
    ['publish', !archived && ahead && mayDecide],
    ['archive', !archived && mayDecide],
    ['restore', archived && mayDecide],
  ];
  return possible.filter(([, isPossible]) => isPossible).map(([action]) => action);
};

export const toModelView = (
  actor: Member,
  {
    model,
    versions,
    names,
  }: { readonly model: Model; readonly versions: readonly ModelVersionRow[]; readonly names: Names },
): ModelView => {
  const ahead = isAhead(model, versions[0] ?? null);
  const { id, kind, template, name, adaptation, revision, published, archived } = model;
  return {
    id,
    kind,
    template: { ...template },
    name,
    adaptation,
    revision,
    published,
    archived,
    ahead,
    versions: versions.map((version) => toVersionView(version, names)),
    allowedActions: allowedOn(model, ahead, actor),
  };
};
