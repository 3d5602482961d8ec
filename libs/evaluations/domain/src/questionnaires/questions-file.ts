import { type FieldFault, faultAt } from '@entente/platform/kernel';
import { type JsonSchema, jsonSchemaOf, type Shape, shapeFaults } from '../grids/shape';
import {
  type QuestionsContent,
  type QuestionsDraft,
  type QuestionsKind,
  questionsKinds,
  questionsLimits,
} from './questions-content';
import { questionsFaults } from './questions-faults';
import { questionnaireProblems } from './questionnaire-problems';
import { questionsShape } from './questions-shape';

export const questionsFormat = 'entente-questions';
export const questionsFormatVersion = 1;

/** A questionnaire that travels: its words, nothing of who wrote it nor of any review. */
export type QuestionsFile = {
  readonly format: typeof questionsFormat;
  readonly formatVersion: typeof questionsFormatVersion;
  readonly kind: QuestionsKind;
  readonly lastOwn: number;
  readonly questionnaire: QuestionsContent;
};

const fileShape: Shape = {
  type: 'object',
  members: {
    format: { type: 'one', of: [questionsFormat] },
    formatVersion: { type: 'one', of: [questionsFormatVersion] },
    kind: { type: 'one', of: questionsKinds },
    lastOwn: { type: 'whole', min: 0, max: questionsLimits.own },
    questionnaire: questionsShape,
  },
};

export const questionsFile = (
  kind: QuestionsKind,
  { content: questionnaire, lastOwn }: QuestionsDraft,
): QuestionsFile => ({
  format: questionsFormat,
  formatVersion: questionsFormatVersion,
  kind,
  lastOwn,
  questionnaire,
});

/** `docs/schemas/questions-1.schema.json`. */
export const questionsSchema = (): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://entente.example/schemas/questions-1.schema.json',
  title: 'Entente questionnaire, format 1',
  description:
    'The questions of an annual review, of the strategy of an organisation, or to people supported, as Entente exports and imports them. Every question of Entente (REV, ORG, or FBK) is there, in its chapter, hidden perhaps; those of an organisation begin with LRQ (annual review), LSQ (strategy) or LFQ (people supported), up to lastOwn, and say what is answered. `tongues` words what people supported read in the languages that are none of the interface’s; a language in which an own question lacks words is not offered.',
  ...jsonSchemaOf(fileShape),
});

const refused = (...faults: readonly FieldFault[]): never => {
  throw questionnaireProblems['invalid-file']({}, faults.slice(0, 100));
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return refused(faultAt(['file'], 'not-json'));
  }
};

const stampOf = (value: unknown): Partial<Record<'format' | 'formatVersion', unknown>> =>
  typeof value === 'object' && value !== null ? value : {};

/** A file from anywhere as a draft: read with a limit, walked only as deep as described, refused whole. */
export const readQuestionsFile = (text: string): QuestionsDraft & { readonly kind: QuestionsKind } => {
  const max = questionsLimits.file;
  if (text.length > max) return refused(faultAt(['file'], 'max-length', { max }));
  const value = parsed(text);
  const { format, formatVersion } = stampOf(value);
  if (format !== questionsFormat) return refused(faultAt(['file'], 'not-questions'));
  if (typeof formatVersion === 'number' && formatVersion > questionsFormatVersion)
    return refused(faultAt(['file', 'formatVersion'], 'newer-format'));
  const shape = shapeFaults(fileShape, value, ['file']);
  if (shape.length > 0) return refused(...shape);
  const { kind, questionnaire: content, lastOwn } = value as QuestionsFile;
  const faults = questionsFaults(kind, { content, lastOwn });
  if (faults.length > 0)
    return refused(...faults.map((fault) => ({ ...fault, pointer: `/file/questionnaire${fault.pointer}` })));
  return { kind, content, lastOwn };
};
