import { type FieldFault, faultAt, isDay } from '@entente/platform/kernel';
import { type EvaluationGrid } from '../grid/evaluation-grid';
import {
  type CellForm,
  type Column,
  type Questionnaire,
  type QuestionField,
  isOpen,
  questionOf,
} from '../grid/questionnaire';
import { checkJudgement, checkText } from './check-answer';
import { type Judgement } from './criterion-answer';
import { type QuestionChange } from './merge-answers';
import { type FieldValue } from './question-answer';

type Path = readonly (string | number)[];

/** The grid gives the scale of the questions that are rated. */
export type ReviewForms = { readonly questionnaire: Questionnaire; readonly grid: EvaluationGrid };

/** Every fault of a batch of question changes at once, each with its JSON pointer. */
export const checkQuestionChanges = (forms: ReviewForms, changes: readonly QuestionChange[]): readonly FieldFault[] =>
  changes.flatMap((change, index) => checkQuestionChange(forms, change, ['questions', index]));

const checkQuestionChange = (
  forms: ReviewForms,
  { code, fields }: QuestionChange,
  path: Path,
): readonly FieldFault[] => {
  const question = questionOf(forms.questionnaire, code);
  if (!question || !isOpen(question)) return [faultAt([...path, 'code'], 'unknown-question', { code })];
  return Object.entries(fields).flatMap(([name, { value }]) => {
    const field = question.fields.find((candidate) => candidate.name === name);
    const at = [...path, 'fields', name];
    return field ? checkField(forms, field, value, at) : [faultAt(at, 'unknown')];
  });
};

const checkField = (forms: ReviewForms, field: QuestionField, value: FieldValue, path: Path): readonly FieldFault[] => {
  if (value === null) return [];
  switch (field.type) {
    case 'rating':
      return isJudgement(value) ? checkJudgement(forms.grid, null, value, path) : [faultAt(path, 'rating')];
    case 'multiple':
      return checkMultiple(
        value,
        field.options.map(({ code }) => code),
        path,
      );
    case 'list':
      return checkList(value, field, path);
    case 'table':
      return checkTable(value, field, path);
    default:
      return checkCell(field, value, path);
  }
};

const checkCell = (form: CellForm, value: unknown, path: Path): readonly FieldFault[] => {
  switch (form.type) {
    case 'choice':
      return form.options.some(({ code }) => code === value) ? [] : [faultAt(path, 'choice')];
    case 'day':
      return isDay(value) ? [] : [faultAt(path, 'day')];
    case 'number':
      return checkNumber(form, value, path);
    case 'text':
      return typeof value === 'string' ? checkText(value, form.maxLength, path) : [faultAt(path, 'text')];
  }
};

const checkNumber = (
  { most, decimals }: Extract<CellForm, { type: 'number' }>,
  value: unknown,
  path: Path,
): readonly FieldFault[] => {
  if (typeof value !== 'number' || !Number.isFinite(value)) return [faultAt(path, 'number')];
  if (value < 0) return [faultAt(path, 'min', { min: 0 })];
  if (value > most) return [faultAt(path, 'max', { max: most })];
  // One decimal at most: tenths are read from the text, since 0.1 has no exact binary form.
  if (!/^\d+(?:\.\d)?$/.test(String(value)) || (decimals === 0 && !Number.isInteger(value))) {
    return [faultAt(path, decimals === 0 ? 'integer' : 'one-decimal')];
  }
  return [];
};

const checkMultiple = (value: unknown, codes: readonly string[], path: Path): readonly FieldFault[] => {
  if (!isTexts(value)) return [faultAt(path, 'list')];
  return value.flatMap((code, index) => {
    if (!codes.includes(code)) return [faultAt([...path, index], 'choice')];
    return value.indexOf(code) < index ? [faultAt([...path, index], 'duplicate-answer')] : [];
  });
};

const checkList = (
  value: unknown,
  { maxItems, maxLength }: { readonly maxItems: number; readonly maxLength: number },
  path: Path,
): readonly FieldFault[] => {
  if (!isTexts(value)) return [faultAt(path, 'list')];
  return [
    ...(value.length > maxItems ? [faultAt(path, 'max-items', { max: maxItems })] : []),
    ...value.flatMap((text, index) => checkText(text, maxLength, [...path, index])),
  ];
};

const checkTable = (
  value: unknown,
  { columns, maxRows }: { readonly columns: readonly Column[]; readonly maxRows: number },
  path: Path,
): readonly FieldFault[] => {
  if (!Array.isArray(value) || !value.every(isRow)) return [faultAt(path, 'list')];
  return [
    ...(value.length > maxRows ? [faultAt(path, 'max-items', { max: maxRows })] : []),
    ...value.flatMap((row, index) => checkRow(columns, row, [...path, index])),
  ];
};

const checkRow = (
  columns: readonly Column[],
  row: Readonly<Record<string, unknown>>,
  path: Path,
): readonly FieldFault[] =>
  Object.entries(row).flatMap(([name, value]) => {
    const column = columns.find((candidate) => candidate.name === name);
    if (!column) return [faultAt([...path, name], 'unknown')];
    return value === null ? [] : checkCell(column, value, [...path, name]);
  });

const isRow = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string');

const isJudgement = (value: unknown): value is Judgement =>
  isRow(value) &&
  Object.keys(value).length === 1 &&
  (typeof value['rating'] === 'number' || typeof value['notApplicable'] === 'string');

const isCell = (value: unknown): boolean => value === null || typeof value === 'string' || typeof value === 'number';

/** Whether a value that came from outside has one of the shapes an answer can have; `checkQuestionChanges` says the rest. */
export const isFieldValue = (value: unknown): value is FieldValue =>
  isCell(value) ||
  isJudgement(value) ||
  isTexts(value) ||
  (Array.isArray(value) && value.every((row) => isRow(row) && Object.values(row).every(isCell)));
