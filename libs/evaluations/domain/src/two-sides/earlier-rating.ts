import { answerOf, type CriterionAnswer, type Judgement } from '../answers/criterion-answer';
import { type GridRef } from '../grid/evaluation-grid';
import { gridAt } from '../grid/grid-registry';
import { sameQuestions } from '../grids/compare-grids';

/** What somebody said of a criterion the last time they rated this partnership, under the code of today. */
export type EarlierRating = {
  readonly code: string;
  /** Null without one, or when the scale has changed length since. */
  readonly judgement: Judgement;
  readonly comment: string;
};

/** Only criteria that ask the same today, and of which something was said. */
export const earlierRatings = (
  then: { readonly grid: GridRef; readonly answers: readonly CriterionAnswer[] },
  now: GridRef,
): readonly EarlierRating[] => {
  const [before, after] = [gridAt(then.grid), gridAt(now)];
  const isSameScale = before.scale.steps.length === after.scale.steps.length;
  return [...(sameQuestions(before, after) ?? [])].flatMap(([from, code]) => {
    const { judgement, comment } = answerOf(then.answers, from);
    const value = isSameScale ? judgement.value : null;
    return value === null && comment.value.trim() === '' ? [] : [{ code, judgement: value, comment: comment.value }];
  });
};
