import { type FieldFault, faultAt } from '@entente/platform/kernel';
import { type Criterion, type EvaluationGrid, criterionOf } from '../grid/evaluation-grid';
import { checkText } from './check-text';
import { checkLink, evidenceLimits } from './evidence';
import { type AnswerChange } from './merge-answers';
import { type Judgement } from './criterion-answer';

/** Sizes that the contract, the page and the database share. */
export const answerLimits = { comment: 2000, reason: 300 } as const;

export { checkText } from './check-text';

type Path = readonly (string | number)[];

/** Every fault of a batch of changes at once, each with its JSON pointer. */
export const checkChanges = (grid: EvaluationGrid, changes: readonly AnswerChange[]): readonly FieldFault[] =>
  changes.flatMap((change, index) => [
    ...checkChange(grid, change, ['answers', index]),
    ...(changes.findIndex(({ code }) => code === change.code) < index
      ? [faultAt(['answers', index, 'code'], 'duplicate-answer')]
      : []),
  ]);

export const checkChange = (grid: EvaluationGrid, change: AnswerChange, path: Path = []): readonly FieldFault[] => {
  const criterion = criterionOf(grid, change.code);
  if (!criterion) return [faultAt([...path, 'code'], 'unknown-criterion', { code: change.code })];
  return [
    ...(change.judgement ? checkJudgement(grid, criterion, change.judgement.value, [...path, 'judgement']) : []),
    ...(change.comment ? checkText(change.comment.value, answerLimits.comment, [...path, 'comment']) : []),
    ...(change.evidence ? checkText(change.evidence.value, evidenceLimits.text, [...path, 'evidence']) : []),
    ...(change.link ? checkLink(change.link.value, [...path, 'link']) : []),
  ];
};

/** `criterion` is null for the rating of a question, which is never critical. */
export const checkJudgement = (
  grid: Pick<EvaluationGrid, 'scale' | 'dimensions'>,
  criterion: Criterion | null,
  judgement: Judgement,
  path: Path,
): readonly FieldFault[] => {
  if (judgement === null) return [];
  if ('rating' in judgement) return checkRating(grid, judgement.rating, [...path, 'rating']);
  const { allowedOnCritical, reasonRequired } = grid.scale.notApplicable;
  const at = [...path, 'notApplicable'];
  if (criterion?.critical && !allowedOnCritical) return [faultAt(at, 'not-applicable-on-critical')];
  if (reasonRequired && judgement.notApplicable.trim() === '') return [faultAt(at, 'not-applicable-reason')];
  return checkText(judgement.notApplicable, answerLimits.reason, at);
};

const checkRating = (grid: Pick<EvaluationGrid, 'scale'>, rating: number, path: Path): readonly FieldFault[] => {
  const values = grid.scale.steps.map(({ value }) => value);
  if (values.includes(rating)) return [];
  return [faultAt(path, 'rating-outside-scale', { min: Math.min(...values), max: Math.max(...values) })];
};
