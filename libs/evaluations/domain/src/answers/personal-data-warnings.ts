import { type FieldFault, faultAt, personalDataHints } from '@entente/platform/kernel';
import { type Conclusion } from '../review/conclusion';
import { notApplicableReasonOf } from './criterion-answer';
import { type AnswerChange, type QuestionChange } from './merge-answers';
import { type FieldValue } from './question-answer';

type Path = readonly (string | number)[];

/** Warnings never block: the person rewrites, or knows better. `professionals` are names of members and contacts. */
export const answerWarnings = (
  changes: readonly AnswerChange[],
  professionals: readonly string[] = [],
): readonly FieldFault[] =>
  changes.flatMap(({ judgement, comment, evidence }, index) => [
    ...warnings(notApplicableReasonOf(judgement?.value ?? null) ?? '', professionals, [
      'answers',
      index,
      'judgement',
      'notApplicable',
    ]),
    ...warnings(comment?.value ?? '', professionals, ['answers', index, 'comment']),
    ...warnings(evidence?.value ?? '', professionals, ['answers', index, 'evidence']),
  ]);

export const questionWarnings = (
  changes: readonly QuestionChange[],
  professionals: readonly string[] = [],
): readonly FieldFault[] =>
  changes.flatMap(({ fields }, index) =>
    Object.entries(fields).flatMap(([name, { value }]) =>
      textsOf(value, ['questions', index, 'fields', name]).flatMap(({ text, path }) =>
        warnings(text, professionals, path),
      ),
    ),
  );

export const conclusionTextWarnings = (
  { reason, sentence, actions }: Conclusion,
  professionals: readonly string[] = [],
): readonly FieldFault[] => [
  ...warnings(reason, professionals, ['reason']),
  ...warnings(sentence, professionals, ['sentence']),
  ...actions.flatMap(({ action, expectedResult, effect }, index) => [
    ...warnings(action, professionals, ['actions', index, 'action']),
    ...warnings(expectedResult, professionals, ['actions', index, 'expectedResult']),
    ...warnings(effect, professionals, ['actions', index, 'effect']),
  ]),
];

const warnings = (text: string, professionals: readonly string[], path: Path): readonly FieldFault[] =>
  personalDataHints(text, professionals).map(({ kind, start, end }) =>
    faultAt(path, 'personal-data', { kind, start, end }),
  );

type Located = { readonly text: string; readonly path: Path };

/** Every text of a value, wherever it stands: a field, a line of a list, a cell of a table. */
const textsOf = (value: FieldValue | undefined, path: Path): readonly Located[] => {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, FieldValue]) => textsOf(part, [...path, key]));
};
