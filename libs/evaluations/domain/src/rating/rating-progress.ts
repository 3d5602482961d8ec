import { type CriterionAnswer, answerOf } from '../answers/criterion-answer';
import { type EvaluationGrid, criteriaOf } from '../grid/evaluation-grid';

export type Segment = 'done' | 'current' | 'empty';

/** The line of segments above the criterion: where we are, what is already answered. */
export const progressSegments = (
  grid: EvaluationGrid,
  answers: readonly CriterionAnswer[],
  index: number,
): readonly Segment[] =>
  criteriaOf(grid).map(({ code }, position) => {
    if (position === index) return 'current';
    return isAnswered(answers, code) ? 'done' : 'empty';
  });

/** Where to resume: the first criterion without answer, or null when all have one. */
export const firstUnanswered = (grid: EvaluationGrid, answers: readonly CriterionAnswer[]): number | null => {
  const index = criteriaOf(grid).findIndex(({ code }) => !isAnswered(answers, code));
  return index === -1 ? null : index;
};

const isAnswered = (answers: readonly CriterionAnswer[], code: string): boolean =>
  answerOf(answers, code).judgement.value !== null;
