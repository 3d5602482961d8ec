import { type Judgement } from './criterion-answer';
import { type Versioned } from './versioned';

export type CellValue = string | number | null;
export type TableRow = Readonly<Record<string, CellValue>>;

/** Text, day and choice are strings; « multiple » and « list » are lists of strings; a table is a list of rows. */
export type FieldValue = CellValue | readonly string[] | readonly TableRow[] | Judgement;

/** Fields are versioned one by one, as criteria are. */
export type QuestionAnswer = {
  readonly code: string;
  readonly fields: Readonly<Record<string, Versioned<FieldValue>>>;
};

export const emptyField: Versioned<FieldValue> = { value: null, version: 0 };

export const questionAnswerOf = (answers: readonly QuestionAnswer[], code: string): QuestionAnswer =>
  answers.find((answer) => answer.code === code) ?? { code, fields: {} };

export const fieldOf = (answer: QuestionAnswer, name: string): Versioned<FieldValue> =>
  answer.fields[name] ?? emptyField;

/** Criteria are Entente's (CHK-…) or an organisation's (LOC-…); every other code is a question's. */
export const isQuestionCode = (code: string): boolean => !/^(?:CHK|LOC)-/.test(code);

/** Whether something is said: spaces alone and empty lists say nothing. */
export const saysSomething = (value: FieldValue): boolean => {
  if (typeof value === 'string') return value.trim() !== '';
  return Array.isArray(value) ? value.length > 0 : value !== null;
};

/** Values are plain data: equal when they would be stored as the same text. */
export const sameFieldValue = (a: FieldValue, b: FieldValue): boolean => canonical(a) === canonical(b);

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
