import { type Language, formatDay, formatNumber, isDay } from '@entente/platform/kernel';
import { notApplicableReasonOf, ratingOf } from '../answers/criterion-answer';
import { type FieldValue, fieldOf, questionAnswerOf } from '../answers/question-answer';
import { reportWords } from '../content/report-words';
import { type EvaluationGrid, stepOf } from '../grid/evaluation-grid';
import { type Column, type Question, type QuestionField, type Questionnaire, isOpen } from '../grid/questionnaire';
import { print } from './printed-words';
import { type ScoredReport } from './review-report';
import { questionSince } from './since-line';

export type QuestionGroup = { readonly name: string; readonly lines: readonly QuestionLine[] };

export type QuestionLine = {
  readonly code: string;
  readonly text: string;
  readonly parts: readonly AnswerPart[];
  /** « Modifié depuis 2025 »; empty when nothing of the review was taken over. */
  readonly since: string;
};

export type AnswerPart =
  | { readonly type: 'sentence'; readonly label: string; readonly text: string }
  | { readonly type: 'list'; readonly label: string; readonly lines: readonly string[] }
  | {
      readonly type: 'table';
      readonly label: string;
      readonly head: readonly { readonly label: string; readonly numeric: boolean }[];
      readonly rows: readonly (readonly string[])[];
    };

/** Only what was answered is printed; a chapter without answer is left out. */
export const questionGroups = (questionnaire: Questionnaire, report: ScoredReport): readonly QuestionGroup[] =>
  questionnaire.chapters
    .map(({ name, questions }) => ({
      name: print(name, report.language),
      lines: questions.filter(isOpen).flatMap((question) => questionLine(question, report)),
    }))
    .filter(({ lines }) => lines.length > 0);

const questionLine = (question: Question, report: ScoredReport): readonly QuestionLine[] => {
  const { review, grid, language } = report;
  const answer = questionAnswerOf(review.questionAnswers, question.code);
  const parts = question.fields.flatMap((field) =>
    answerPart(field, fieldOf(answer, field.name).value, { grid, language }),
  );
  if (parts.length === 0) return [];
  return [{ code: question.code, text: print(question.text, language), parts, since: questionSince(question, report) }];
};

type Setting = { readonly grid: EvaluationGrid; readonly language: Language };

/** One field's answer in words; nothing when nothing is said. */
export const answerPart = (field: QuestionField, value: FieldValue, setting: Setting): readonly AnswerPart[] => {
  if (isBlank(value)) return [];
  const label = print(field.label, setting.language);
  switch (field.type) {
    case 'table':
      return [{ type: 'table', label, ...tableOf(field.columns, value, setting.language) }];
    case 'list':
      return [{ type: 'list', label, lines: textsIn(value) }];
    case 'multiple':
      return [{ type: 'sentence', label, text: labelsOf(field.options, textsIn(value), setting.language).join(' ; ') }];
    case 'rating':
      return [{ type: 'sentence', label, text: judgementText(value, setting) }];
    default:
      return [{ type: 'sentence', label, text: cellText(field, value, setting.language) }];
  }
};

const isBlank = (value: FieldValue): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);

type Cell = Pick<Column, 'type'> & {
  readonly options?: readonly { readonly code: string; readonly label: Column['label'] }[];
};

const cellText = (cell: Cell, value: unknown, language: Language): string => {
  if (typeof value === 'number') return formatNumber(value, language);
  if (typeof value !== 'string') return '';
  if (cell.type === 'choice') return labelsOf(cell.options ?? [], [value], language).join('');
  return cell.type === 'day' && isDay(value) ? formatDay(value, language) : value;
};

const labelsOf = (
  options: readonly { readonly code: string; readonly label: Column['label'] }[],
  codes: readonly string[],
  language: Language,
): readonly string[] => options.filter(({ code }) => codes.includes(code)).map(({ label }) => print(label, language));

const tableOf = (columns: readonly Column[], value: FieldValue, language: Language) => ({
  head: columns.map(({ label, type }) => ({ label: print(label, language), numeric: type === 'number' })),
  rows: rowsIn(value).map((row) => columns.map((column) => cellText(column, row[column.name], language))),
});

const judgementText = (value: FieldValue, { grid, language }: Setting): string => {
  if (typeof value !== 'object' || value === null || !('rating' in value || 'notApplicable' in value)) return '';
  const reason = notApplicableReasonOf(value);
  if (reason !== null) return `${print(reportWords.notApplicable, language)}, ${reason}`;
  const step = stepOf(grid, ratingOf(value) ?? Number.NaN);
  return step ? `${step.value}, ${print(step.label, language).toLowerCase()}` : '';
};

const textsIn = (value: FieldValue): readonly string[] =>
  Array.isArray(value) ? value.filter((part): part is string => typeof part === 'string' && part.trim() !== '') : [];

const rowsIn = (value: FieldValue): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value)
    ? value.filter((part): part is Record<string, unknown> => typeof part === 'object' && part !== null)
    : [];
