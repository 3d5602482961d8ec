import { type CriterionAnswer, type Judgement, answerOf, sameJudgement } from './criterion-answer';
import { evidenceLinkOf, evidenceOf } from './evidence';
import { type FieldValue, type QuestionAnswer, fieldOf, questionAnswerOf, sameFieldValue } from './question-answer';
import { type Merged, type Versioned, type Write, mergeWrite } from './versioned';

/** One autosave of a criterion: what changed, and only that. */
export type AnswerChange = {
  readonly code: string;
  readonly judgement?: Write<Judgement>;
  readonly comment?: Write<string>;
  readonly evidence?: Write<string>;
  readonly link?: Write<string>;
};

export type QuestionChange = { readonly code: string; readonly fields: Readonly<Record<string, Write<FieldValue>>> };

/** Both values, so that the page can show them side by side and lose neither. */
export type AnswerConflict = {
  readonly code: string;
  readonly field: string;
  readonly yours: FieldValue;
  readonly theirs: Versioned<FieldValue>;
};

export type MergedAnswers<Answer> = {
  readonly answers: readonly Answer[];
  readonly written: readonly string[];
  readonly conflicts: readonly AnswerConflict[];
};

type Step<Answer> = { readonly answer: Answer; readonly wrote: boolean; readonly conflicts: readonly AnswerConflict[] };

/** Applies changes one after the other; what was written under their eyes' back comes back as conflicts. */
export const mergeAnswers = (
  stored: readonly CriterionAnswer[],
  changes: readonly AnswerChange[],
): MergedAnswers<CriterionAnswer> =>
  mergeEach(stored, changes, (answers, change) => mergeOne(answerOf(answers, change.code), change));

export const mergeQuestionAnswers = (
  stored: readonly QuestionAnswer[],
  changes: readonly QuestionChange[],
): MergedAnswers<QuestionAnswer> =>
  mergeEach(stored, changes, (answers, change) => mergeFields(questionAnswerOf(answers, change.code), change));

const mergeEach = <Answer extends { readonly code: string }, Change>(
  stored: readonly Answer[],
  changes: readonly Change[],
  step: (answers: readonly Answer[], change: Change) => Step<Answer>,
): MergedAnswers<Answer> =>
  changes.reduce<MergedAnswers<Answer>>(
    ({ answers, written, conflicts }, change) => {
      const { answer, wrote, conflicts: found } = step(answers, change);
      return {
        answers: wrote ? replace(answers, answer) : answers,
        written: wrote && !written.includes(answer.code) ? [...written, answer.code] : written,
        conflicts: [...conflicts, ...found],
      };
    },
    { answers: stored, written: [], conflicts: [] },
  );

const replace = <Answer extends { readonly code: string }>(
  answers: readonly Answer[],
  answer: Answer,
): readonly Answer[] =>
  answers.some(({ code }) => code === answer.code)
    ? answers.map((kept) => (kept.code === answer.code ? answer : kept))
    : [...answers, answer];

const mergeOne = (stored: CriterionAnswer, change: AnswerChange): Step<CriterionAnswer> => {
  const judgement = change.judgement && mergeWrite(stored.judgement, change.judgement, sameJudgement);
  const texts = textFields.flatMap(([field, kept]) => {
    const write = change[field];
    return write ? [{ field, write, result: mergeWrite(kept(stored), write) }] : [];
  });
  const kept = texts.filter(({ result }) => result.outcome === 'written');
  return {
    answer: {
      ...stored,
      judgement: judgement?.kept ?? stored.judgement,
      ...Object.fromEntries(kept.map(({ field, result }) => [field, result.kept])),
    },
    wrote: judgement?.outcome === 'written' || kept.length > 0,
    conflicts: [
      ...conflictOf(stored.code, 'judgement', judgement, change.judgement),
      ...texts.flatMap(({ field, write, result }) => conflictOf(stored.code, field, result, write)),
    ],
  };
};

/** What is written beside a judgement, each field apart. */
const textFields = [
  ['comment', ({ comment }: CriterionAnswer) => comment],
  ['evidence', evidenceOf],
  ['link', evidenceLinkOf],
] as const;

const mergeFields = (stored: QuestionAnswer, { fields }: QuestionChange): Step<QuestionAnswer> => {
  const merged = Object.entries(fields).map(([name, write]) => ({
    name,
    write,
    result: mergeWrite(fieldOf(stored, name), write, sameFieldValue),
  }));
  const written = merged.filter(({ result }) => result.outcome === 'written');
  return {
    answer: {
      code: stored.code,
      fields: { ...stored.fields, ...Object.fromEntries(written.map(({ name, result }) => [name, result.kept])) },
    },
    wrote: written.length > 0,
    conflicts: merged.flatMap(({ name, write, result }) => conflictOf(stored.code, name, result, write)),
  };
};

const conflictOf = <T extends FieldValue>(
  code: string,
  field: string,
  merged: Merged<T> | undefined,
  write: Write<T> | undefined,
): readonly AnswerConflict[] =>
  merged?.outcome === 'conflict' && write ? [{ code, field, yours: write.value, theirs: merged.kept }] : [];
