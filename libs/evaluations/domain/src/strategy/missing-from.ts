import { type FieldFault, faultAt, isDay } from '@entente/platform/kernel';
import {
  fieldOf,
  type FieldValue,
  type QuestionAnswer,
  questionAnswerOf,
  type TableRow,
} from '../answers/question-answer';
import { type Question, type Questionnaire, questionOf, questionsOf } from '../grid/questionnaire';
import { priorityQuestion } from './strategy-questions';
import { knownCodes, knownOf, type StrategyKnown } from './strategy-known';

const valueAt = (answers: readonly QuestionAnswer[], code: string, name: string): FieldValue =>
  fieldOf(questionAnswerOf(answers, code), name).value;

/** A figure that Entente knows and that somebody wrote otherwise. */
export type Correction = {
  readonly code: string;
  readonly known: number;
  readonly given: number;
  readonly reason: string;
};

const textOf = (value: FieldValue | undefined): string => (typeof value === 'string' ? value.trim() : '');

export const correctionsOf = (answers: readonly QuestionAnswer[], known: StrategyKnown): readonly Correction[] =>
  knownCodes.flatMap((code) => {
    const counted = knownOf(code, known, 'fr')?.values['value'];
    const given = valueAt(answers, code, 'value');
    if (typeof counted !== 'number' || typeof given !== 'number' || counted === given) return [];
    return [{ code, known: counted, given, reason: textOf(valueAt(answers, code, 'reason')) }];
  });

const isRow = (row: unknown): row is TableRow => typeof row === 'object' && row !== null;

/** The priorities that somebody began to write. */
export const prioritiesOf = (answers: readonly QuestionAnswer[]): readonly TableRow[] => {
  const value = valueAt(answers, priorityQuestion.code, priorityQuestion.field);
  return Array.isArray(value) ? value.filter(isRow) : [];
};

const rowFaults = (row: TableRow, index: number, owners: readonly string[]): readonly FieldFault[] => {
  const at = (name: string) => ['questions', priorityQuestion.code, 'fields', priorityQuestion.field, index, name];
  const { owner = null, before = null } = row;
  return [
    ...['action', 'expected'].flatMap((name) => (textOf(row[name]) === '' ? [faultAt(at(name), 'required')] : [])),
    ...(typeof owner === 'string' && owners.includes(owner) ? [] : [faultAt(at('owner'), 'required')]),
    ...(isDay(before) ? [] : [faultAt(at('before'), 'required')]),
  ];
};

const ownersOf = (questionnaire: Questionnaire): readonly string[] =>
  (questionOf(questionnaire, priorityQuestion.code)?.fields ?? []).flatMap((field) =>
    field.type === 'table'
      ? field.columns.flatMap((column) =>
          column.name === 'owner' && column.type === 'choice' ? column.options.map(({ code }) => code) : [],
        )
      : [],
  );

const isSaid = (value: FieldValue): boolean => {
  if (typeof value === 'string') return value.trim() !== '';
  return Array.isArray(value) ? value.length > 0 : value !== null;
};

/** A rated question is answered by its rating; any other by anything but the reason of a figure. */
const isAnswered = ({ code, fields }: Question, answers: readonly QuestionAnswer[]): boolean => {
  const rating = fields.filter(({ type }) => type === 'rating');
  const said = rating.length > 0 ? rating : fields.filter(({ name }) => name !== 'reason');
  return said.some(({ name }) => isSaid(valueAt(answers, code, name)));
};

/** Questions that the organisation wants answered, and that nobody answered yet. */
const unanswered = (questionnaire: Questionnaire, answers: readonly QuestionAnswer[]): readonly FieldFault[] =>
  questionsOf(questionnaire)
    .filter((question) => question.required && question.code !== priorityQuestion.code)
    .filter((question) => !isAnswered(question, answers))
    .map(({ code }) => faultAt(['questions', code], 'question-awaited'));

/** All that the board would miss: an answer to each question that requires one, a reason for each figure changed by hand, one priority at least, each of them whole. */
export const missingFrom = (
  questionnaire: Questionnaire,
  answers: readonly QuestionAnswer[],
  known: StrategyKnown,
): readonly FieldFault[] => {
  const priorities = prioritiesOf(answers);
  const owners = ownersOf(questionnaire);
  return [
    ...unanswered(questionnaire, answers),
    ...correctionsOf(answers, known).flatMap(({ code, reason }) =>
      reason === '' && questionOf(questionnaire, code)
        ? [faultAt(['questions', code, 'fields', 'reason'], 'correction-reason')]
        : [],
    ),
    ...(priorities.length === 0
      ? [faultAt(['questions', priorityQuestion.code, 'fields', priorityQuestion.field], 'needs-a-priority')]
      : []),
    ...priorities.flatMap((row, index) => rowFaults(row, index, owners)),
  ];
};
