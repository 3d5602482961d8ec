import { currentChecklist, currentReviewQuestions } from '../grid/grid-registry';
import { type FieldValue } from '../answers/question-answer';
import { openQuestionsOf, type QuestionField } from '../grid/questionnaire';
import { judgementsOf } from '../score/score';
import { anAnswer, rated, workedExample } from '../testing';
import { fraction } from '../score/fraction';
import { answersSheet, type SheetSubject } from './answers-sheet';

const subject: SheetSubject = {
  reference: 'B-2026-001',
  partner: 'CSAPA Le Passage',
  year: 2026,
  grid: currentChecklist,
  answers: workedExample,
  questionnaire: { ...currentReviewQuestions, chapters: [] },
  questionAnswers: [],
  both: null,
};
const lineOf = (code: string, given: Partial<SheetSubject> = {}) =>
  answersSheet({ ...subject, ...given }, 'fr').find((line) => line[5] === code);

const anyOf = (field: QuestionField): FieldValue => {
  if (field.type === 'number') return 3;
  if (field.type === 'day') return '2026-03-01';
  if (field.type === 'rating') return { rating: 2 };
  if (field.type === 'choice') return field.options[0]?.code ?? '';
  if (field.type === 'multiple') return field.options.slice(0, 2).map(({ code }) => code);
  if (field.type === 'list') return ['Un', 'Deux'];
  if (field.type === 'table') return [Object.fromEntries(field.columns.map(({ name }) => [name, 'Mot']))];
  return 'Un mot';
};

describe('the answers of a review as a sheet', () => {
  it('holds every criterion once, whole, under one line of names', () => {
    const [heads, ...lines] = answersSheet(subject, 'en');

    expect(lines).toHaveLength(39);
    expect(lines.every((line) => line.length === heads?.length)).toBe(true);
    expect(new Set(lines.map((line) => line[5])).size).toBe(39);
  });

  it('tells zero from nothing, and nothing from « sans objet »', () => {
    const answers = [...workedExample.filter(({ code }) => code !== 'CHK-101')];

    expect(lineOf('CHK-604')?.[9]).toBe('0');
    expect(lineOf('CHK-101', { answers })?.slice(9, 11)).toEqual(['', '']);
    expect([lineOf('CHK-105')?.[9], lineOf('CHK-105')?.[10] !== '']).toEqual(['', true]);
  });

  it('shows both sides and their gap only where each may read the other', () => {
    const ours = new Map([['CHK-101', fraction(5, 2)]]);
    const theirs = new Map([['CHK-101', fraction(1)]]);

    expect(lineOf('CHK-101', { both: { ours, theirs } })?.slice(12, 15)).toEqual(['2,5', '1', '1,5']);
    expect(lineOf('CHK-102', { both: { ours, theirs } })?.slice(12, 15)).toEqual(['', '', '']);
    expect(lineOf('CHK-101')?.slice(12, 15)).toEqual(['', '', '']);
  });

  it('writes whole means without decimals', () => {
    const ours = new Map([['CHK-101', fraction(3)]]);
    const read = new Map([...judgementsOf([anAnswer('CHK-101', rated(0))])].map(([code]) => [code, fraction(0)]));

    expect(lineOf('CHK-101', { both: { ours, theirs: read } })?.slice(12, 15)).toEqual(['3', '0', '3']);
  });

  it('holds every field of every open question, answered or not, in words', () => {
    const questionAnswers = [
      {
        code: 'REV-24',
        fields: { count: { value: 12.5, version: 1 }, ways: { value: [], version: 1 } },
      },
    ];
    const rows = answersSheet({ ...subject, questionnaire: currentReviewQuestions, questionAnswers }, 'fr').slice(40);
    const fields = openQuestionsOf(currentReviewQuestions).flatMap((question) => question.fields);

    expect(rows).toHaveLength(fields.length);
    expect(rows.every((row) => row.length === 16)).toBe(true);
    expect(rows.flatMap((row) => (row[15] ? [[row[5], row[15]]] : []))).toEqual([['REV-24', '12,5']]);
  });

  it('writes choices by their names, lists and tables line by line', () => {
    const all = openQuestionsOf(currentReviewQuestions);
    const questionAnswers = all.map(({ code, fields }) => ({
      code,
      fields: Object.fromEntries(fields.map((field) => [field.name, { value: anyOf(field), version: 1 }])),
    }));
    const rows = answersSheet({ ...subject, questionnaire: currentReviewQuestions, questionAnswers }, 'en').slice(40);

    expect(rows.filter((row) => row[15] === '')).toEqual([]);
    expect(rows.map((row) => row[15]).join(' ')).not.toMatch(/\[object|undefined/);
  });
});
