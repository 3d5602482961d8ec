import { checkText, faultAt, type FieldFault } from '@entente/platform/kernel';
import { isRecord } from '../answers/answer-faults';
import { wholeAnswers } from '../answers/empty-answers';
import { type Convention, type ConventionContent } from '../life/convention';
import { contentFaults } from '../life/draft-convention';
import { adaptTemplate } from '../models/adaptation';
import { adaptationFaults, modelLimits } from '../models/adaptation-faults';
import { type ConventionModel } from '../models/model-change';
import { type ConventionParties } from '../parties/convention-party';
import { type ConventionTemplate } from '../template/convention-template';
import { conventionTemplates } from '../template/templates';
import { exchangeProblems } from './exchange-problems';

export const conventionFormat = 'entente.convention';
/** Members are only ever added within a version. */
export const conventionFormatVersion = 1;

/** An organisation’s own words for a template, without the record that they were kept under. */
export type ModelWords = Pick<ConventionModel, 'name' | 'adaptation'>;

/** A convention as it goes from one tool to another. */
export type ConventionFile = Pick<ConventionContent, 'answers' | 'parties' | 'edits'> & {
  readonly $schema: string;
  readonly format: typeof conventionFormat;
  readonly formatVersion: typeof conventionFormatVersion;
  readonly template: Convention['template'];
  readonly number: string;
  readonly model?: ModelWords;
};

const withoutRecords = ([host, partner, ...others]: ConventionParties): ConventionParties => [
  host,
  partner,
  // The record of a partner means nothing in another organisation.
  ...others.map(({ partnerId: _record, ...party }) => party),
];

/** What is written of a convention, to be read by other tools or taken up again here. */
export const conventionFile = (
  {
    template,
    number,
    answers,
    parties,
    edits,
    model,
  }: Pick<Convention, 'template' | 'number' | 'answers' | 'parties' | 'edits' | 'model'>,
  schema: string,
): ConventionFile => ({
  $schema: schema,
  format: conventionFormat,
  formatVersion: conventionFormatVersion,
  template,
  number,
  answers,
  parties: withoutRecords(parties),
  edits,
  ...(model ? { model: { name: model.name, adaptation: model.adaptation } } : {}),
});

/** A file found sound: its template, what is written, the number it bore. */
export type ReadFile = {
  readonly template: ConventionTemplate;
  readonly content: ConventionContent;
  readonly number: string;
  readonly model: ModelWords | null;
};

const known = ['$schema', 'format', 'formatVersion', 'template', 'number', 'answers', 'parties', 'edits', 'model'];

/** The file attached to a signed PDF says what was signed, not what was answered. */
const isAttachment = (file: Readonly<Record<string, unknown>>): boolean =>
  file['formatVersion'] === undefined && Array.isArray(file['articles']) && isRecord(file['terms']);

const assertFormat = (file: unknown): Readonly<Record<string, unknown>> => {
  if (!isRecord(file) || file['format'] !== conventionFormat) throw exchangeProblems['other-format']();
  if (isAttachment(file)) throw exchangeProblems['attached-to-pdf']();
  const { formatVersion } = file;
  if (formatVersion !== conventionFormatVersion)
    throw exchangeProblems['other-version']({ version: String(formatVersion ?? '?').slice(0, 20) });
  return file;
};

const templateIn = ({ template }: Readonly<Record<string, unknown>>): ConventionTemplate => {
  const found = isRecord(template)
    ? conventionTemplates.find(({ code, version }) => code === template['code'] && version === template['version'])
    : undefined;
  if (found) return found;
  const code = isRecord(template) ? String(template['code'] ?? '?').slice(0, 20) : '?';
  throw exchangeProblems['other-template']({ code });
};

const numberIn = ({ number }: Readonly<Record<string, unknown>>): string =>
  typeof number === 'string' ? number.slice(0, 60) : '';

const modelFaults = (template: ConventionTemplate, model: unknown): readonly FieldFault[] => {
  if (!isRecord(model)) return [faultAt(['model'], 'not-an-object')];
  const { name, adaptation, ...others } = model;
  const wrong =
    typeof name === 'string' ? checkText(name, { required: true, max: modelLimits.name }) : { code: 'not-a-text' };
  return [
    ...Object.keys(others).map((key) => faultAt(['model', key], 'unknown-field')),
    ...(wrong ? [faultAt(['model', 'name'], wrong.code, 'params' in wrong ? wrong.params : undefined)] : []),
    ...adaptationFaults(template, adaptation, ['model', 'adaptation']),
  ];
};

/** The words that came with the file. Where they are wrong, nothing that stands on them can be judged. */
const modelIn = (template: ConventionTemplate, { model }: Readonly<Record<string, unknown>>): ModelWords | null => {
  if (model === undefined) return null;
  const faults = modelFaults(template, model);
  if (faults.length > 0) throw exchangeProblems['invalid-file']({ count: faults.length }, faults);
  // Found sound just above.
  return model as ModelWords;
};

/** Reads a file that anybody may have written; every fault at once, with its pointer. */
export const readConventionFile = (given: unknown): ReadFile => {
  const file = assertFormat(given);
  const ours = templateIn(file);
  const model = modelIn(ours, file);
  const template = model ? adaptTemplate(ours, model.adaptation) : ours;
  const { answers, parties, edits } = file;
  // Judged as what it claims to be: the validators below say where it is not.
  const content = { answers, parties, edits, acceptedWarnings: [] } as unknown as ConventionContent;
  const faults = [
    ...Object.keys(file)
      .filter((key) => !known.includes(key))
      .map((key) => faultAt([key], 'unknown-field')),
    ...contentFaults(template, content),
  ];
  if (faults.length > 0) throw exchangeProblems['invalid-file']({ count: faults.length }, faults);
  return {
    template,
    content: { ...content, answers: wholeAnswers(template, content.answers) },
    number: numberIn(file),
    model,
  };
};
