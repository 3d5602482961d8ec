import { criteriaOf, type EvaluationGrid } from '../grid/evaluation-grid';
import { judgementsOf, type Score, scoreOf } from '../score/score';
import { type RatedGrid, sameQuestions } from './compare-grids';

/** One closed review read again with a draft: what the answers would say, and which ones it would not hear. */
export type DryRun = {
  readonly score: Score;
  /** Codes that were answered and that the draft does not take over. */
  readonly unmapped: readonly string[];
  /** Codes of the draft that no answer of that year reaches. */
  readonly unanswered: readonly string[];
  /** The ratings were given on another number of steps: they are not read at all. */
  readonly otherScale: boolean;
};

/** Nothing is written: the review keeps its score, frozen with the version that made it. */
export const dryRun = (draft: EvaluationGrid, { grid, answers }: RatedGrid): DryRun => {
  const pairs = sameQuestions(grid, draft) ?? new Map<string, string>();
  const otherScale = grid.scale.steps.length !== draft.scale.steps.length;
  const given = judgementsOf(otherScale ? [] : answers);
  const answered = [...judgementsOf(answers)].flatMap(([code, said]) => (said === null ? [] : [code]));
  const taken = new Map([...pairs].map(([from, to]) => [to, given.get(from) ?? null]));
  return {
    score: scoreOf(draft, taken),
    unmapped: answered.filter((code) => !pairs.has(code)),
    unanswered: criteriaOf(draft).flatMap(({ code }) => ((taken.get(code) ?? null) === null ? [code] : [])),
    otherScale,
  };
};
