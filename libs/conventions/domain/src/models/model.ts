import { checkText, faultAt, type FieldFault } from '@entente/platform/kernel';
import { isSameContent } from '../answers/same-content';
import { type ModelId } from '../ids';
import { conventionProblems } from '../life/convention-problems';
import { type ClauseCode, type ConventionTemplate, type TemplateCode } from '../template/convention-template';
import { type Adaptation, noAdaptation } from './adaptation';
import { adaptationFaults, isNumberedOn, modelLimits } from './adaptation-faults';
import { editableWording } from './editable-wording';

/** A whole convention, or one clause alone. */
export const modelKinds = ['convention', 'clause'] as const;
export type ModelKind = (typeof modelKinds)[number];

/** A model of an organisation: what it changes in one of our templates, as it is being written. */
export type Model = {
  readonly id: ModelId;
  readonly kind: ModelKind;
  readonly template: { readonly code: TemplateCode; readonly version: number };
  readonly name: string;
  readonly adaptation: Adaptation;
  /** Counts the saves. */
  readonly revision: number;
  /** The last version published; 0 before the first. */
  readonly published: number;
  readonly archived: boolean;
};

/** A published version: its words never change. */
export type ModelVersion = { readonly version: number; readonly name: string; readonly adaptation: Adaptation };

export type ModelDraft = Pick<Model, 'name' | 'adaptation'>;

export type NewModel = {
  readonly id: ModelId;
  readonly name: string;
  /** For a clause alone: which wording it begins from. */
  readonly wording?: { readonly clause: ClauseCode; readonly variant: string };
};

const nameFaults = (name: string): readonly FieldFault[] => {
  const wrong = checkText(name, { required: true, max: modelLimits.name });
  return wrong ? [faultAt(['name'], wrong.code, wrong.params)] : [];
};

const begun = (template: ConventionTemplate, { wording }: NewModel): Adaptation => {
  if (!wording) return noAdaptation;
  const variant = template.clauses
    .find(({ clause }) => clause.code === wording.clause)
    ?.clause.variants.find(({ id }) => id === wording.variant && id !== 'open');
  if (!variant) throw conventionProblems['invalid-model']({}, [faultAt(['wording'], 'unknown-article')]);
  return { ...noAdaptation, wordings: [{ ...wording, body: editableWording(template, variant.text) }] };
};

/** Takes one of our templates, or one of its clauses, as a model of one’s own. */
export const draftModel = (template: ConventionTemplate, given: NewModel): Model => {
  const faults = nameFaults(given.name);
  if (faults.length > 0) throw conventionProblems['invalid-model']({}, faults);
  return {
    id: given.id,
    kind: given.wording ? 'clause' : 'convention',
    template: { code: template.code, version: template.version },
    name: given.name.trim(),
    adaptation: begun(template, given),
    revision: 1,
    published: 0,
    archived: false,
  };
};

const assertOpen = (model: Model, revision: number): void => {
  if (model.revision !== revision) throw conventionProblems['model-changed-elsewhere']({ revision: model.revision });
  if (model.archived) throw conventionProblems['model-archived']();
};

/** A clause alone stays the one that it was taken from. */
const isOneClause = ({ adaptation: before }: Model, after: Adaptation): boolean => {
  const [one] = before.wordings;
  const [now, ...others] = after.wordings;
  const isSame = now?.clause === one?.clause && now?.variant === one?.variant;
  return isSame && others.length + after.articles.length + after.leftOut.length === 0;
};

const keptFaults = (model: Model, { adaptation }: ModelDraft): readonly FieldFault[] => [
  ...(model.kind === 'clause' && !isOneClause(model, adaptation)
    ? [faultAt(['adaptation', 'wordings'], 'unknown-article')]
    : []),
  ...(isNumberedOn(model.adaptation, adaptation) ? [] : [faultAt(['adaptation', 'lastOwn'], 'unknown-field')]),
];

/** Saves what is being written; conventions that began from the model see nothing of it. */
export const reviseModel = (template: ConventionTemplate, model: Model, draft: ModelDraft, revision: number): Model => {
  assertOpen(model, revision);
  const shape = [...nameFaults(draft.name), ...adaptationFaults(template, draft.adaptation)];
  const faults = shape.length > 0 ? shape : keptFaults(model, draft);
  if (faults.length > 0) throw conventionProblems['invalid-model']({}, faults);
  const { name, adaptation } = draft;
  const isSame = name.trim() === model.name && isSameContent(adaptation, model.adaptation);
  return isSame ? model : { ...model, name: name.trim(), adaptation, revision: model.revision + 1 };
};

/** Whether something was written since the last version. */
export const isAhead = (model: Model, last: ModelVersion | null): boolean =>
  last === null || last.name !== model.name || !isSameContent(last.adaptation, model.adaptation);

export type Publication = { readonly model: Model; readonly version: ModelVersion };

/** Makes of what is written the next version, for good. */
export const publishModel = (model: Model, last: ModelVersion | null, revision: number): Publication => {
  assertOpen(model, revision);
  if (!isAhead(model, last)) throw conventionProblems['model-unchanged']({ version: model.published });
  const version = model.published + 1;
  return {
    model: { ...model, published: version, revision: model.revision + 1 },
    version: { version, name: model.name, adaptation: model.adaptation },
  };
};

/** No longer offered, or offered again; conventions that began from it keep their text. */
export const shelveModel = (model: Model, archived: boolean, revision: number): Model => {
  if (model.revision !== revision) throw conventionProblems['model-changed-elsewhere']({ revision: model.revision });
  return model.archived === archived ? model : { ...model, archived, revision: model.revision + 1 };
};
