import { type CriterionAnswer, answerOf, sameJudgement } from '../answers/criterion-answer';
import { type EvaluationGrid, criteriaOf } from '../grid/evaluation-grid';
import { type Score, scoreAnswers } from '../score/score';
import { type JointRating, openJointCodes } from './joint-rating';
import { partyRatings, partyScore, respondentsOf } from './party-score';
import { type Rater, isSideIn } from './rater';

/** What the review says of its criteria, and the score that goes with it. */
export type SettledReview = {
  readonly answers: readonly CriterionAnswer[];
  readonly score: Score;
  /** The score is what both agreed in the meeting. */
  readonly joint: boolean;
  /** The partner's own score, once the two views are open. */
  readonly theirs: Score | null;
};

type Both = { readonly raters: readonly Rater[]; readonly joint: JointRating };
type Settling = Both & { readonly compared: boolean };

/** Whether the meeting agreed on everything that a side had judged, and said who was there. */
export const isJointWhole = (grid: EvaluationGrid, { raters, joint }: Both): boolean => {
  const ratings = {
    ours: partyRatings(grid, respondentsOf(raters, 'ours')),
    theirs: partyRatings(grid, respondentsOf(raters, 'partner')),
  };
  return joint.meeting !== null && joint.answers.length > 0 && openJointCodes(grid, joint, ratings).length === 0;
};

/**
 * The joint rating once it is whole; until then our side's alone, when all of ours have handed in. Nothing else: two
 * sides are never averaged into one.
 */
export const settleSides = (grid: EvaluationGrid, both: Settling): SettledReview => {
  const theirs = both.compared ? partyScore(grid, respondentsOf(both.raters, 'partner')) : null;
  if (isJointWhole(grid, both)) {
    const { answers } = both.joint;
    return { answers, score: scoreAnswers(grid, answers), joint: true, theirs };
  }
  const ours = isSideIn(both.raters, 'ours') ? respondentsOf(both.raters, 'ours') : [];
  return { answers: answersOf(grid, ours), score: partyScore(grid, ours), joint: false, theirs };
};

/** What one person said; of several, only what they all say. */
const answersOf = (grid: EvaluationGrid, [first, ...others]: readonly Rater[]): readonly CriterionAnswer[] => {
  if (!first) return [];
  if (others.length === 0) return first.answers;
  return criteriaOf(grid).flatMap(({ code }): CriterionAnswer[] => {
    const { value } = answerOf(first.answers, code).judgement;
    const isShared = others.every(({ answers }) => sameJudgement(answerOf(answers, code).judgement.value, value));
    return isShared && value !== null
      ? [{ code, judgement: { value, version: 1 }, comment: { value: '', version: 0 } }]
      : [];
  });
};
