import { type ConventionAnswers } from '../answers/convention-answers';
import { type ConventionParties } from '../parties/convention-party';
import { type ConventionTemplate, questionsOf } from '../template/convention-template';
import { type CellField, type Field, gapOf, type RowsField } from '../template/field';
import { missing, type Scope, type Value } from '../wording/scope';
import { type Raw, valueOf, type Writing } from './field-values';

export type Entry = readonly [path: string, value: Value];

type Row = Readonly<Record<string, Raw>>;

const rowScope = (columns: readonly CellField[], row: Row, writing: Writing): Scope =>
  new Map(columns.map((column) => [column.name, valueOf(column, row[column.name] ?? null, writing)]));

const rowsValue = (field: RowsField, rows: readonly Row[], writing: Writing): Value => ({
  question: writing.question,
  gap: gapOf(field),
  content:
    rows.length === 0 ? missing : { kind: 'rows', rows: rows.map((row) => rowScope(field.columns, row, writing)) },
});

type AnyAnswer = Readonly<Record<string, Raw | readonly Row[] | undefined>>;

const isAsked = (field: Field, answer: AnyAnswer): boolean => {
  if (!field.when) return true;
  const raw = answer[field.when.field];
  return field.when.is.some((wanted) => wanted === raw);
};

const fieldEntry = (field: Field, answers: ConventionAnswers, writing: Writing): Entry => {
  const answer: AnyAnswer = answers[writing.question];
  const path = `${writing.question}.${field.name}`;
  const raw = isAsked(field, answer) ? (answer[field.name] ?? null) : null;
  if (field.kind === 'rows') return [path, rowsValue(field, (raw ?? []) as readonly Row[], writing)];
  return [path, valueOf(field, raw as Raw, writing)];
};

/** Every answer of a template's questions, by `question.field`. */
export const answersScope = (
  template: ConventionTemplate,
  answers: ConventionAnswers,
  parties: ConventionParties,
): readonly Entry[] =>
  questionsOf(template).flatMap(({ id, fields }) =>
    fields.map((field) => fieldEntry(field, answers, { question: id, parties })),
  );
