import { type FieldValue, type Question, type QuestionField, type TableRow } from '@entente/evaluations/domain';

/** Whether something is said in a field. */
export const isFilled = (value: FieldValue): boolean => {
  if (value === null || value === '') return false;
  return Array.isArray(value) ? value.length > 0 : true;
};

/** Whether anything is said of a question. */
export const isAnswered = (question: Question, valueOf: (field: QuestionField) => FieldValue): boolean =>
  question.fields.some((field) => isFilled(valueOf(field)));

export const textsOf = (value: FieldValue): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

const isRow = (value: unknown): value is TableRow => typeof value === 'object' && value !== null;

export const rowsOf = (value: FieldValue): readonly TableRow[] => (Array.isArray(value) ? value.filter(isRow) : []);
