import { type Day, type FieldFault, faultAt, isDay } from '@entente/platform/kernel';
import { checkChanges } from '../answers/check-answer';
import { type CriterionAnswer, answerOf } from '../answers/criterion-answer';
import { type AnswerChange, type MergedAnswers, mergeAnswers } from '../answers/merge-answers';
import { type EvaluationGrid, criteriaOf } from '../grid/evaluation-grid';
import { gridAt } from '../grid/grid-registry';
import { type Attendee, conclusionLimits } from '../review/conclusion';
import { type Review } from '../review/review';
import { askedOf } from '../score/asked';
import { type Fraction } from '../score/fraction';
import { type CriterionRatings } from '../score/score';
import { sideProblems } from './side-problems';

/** When both sides sat together, and who was there. */
export type JointMeeting = { readonly heldOn: Day; readonly attendees: readonly Attendee[] };

/** What the meeting agreed: one judgement and one note a criterion. Never computed from the two sides. */
export type JointRating = {
  readonly answers: readonly CriterionAnswer[];
  readonly meeting: JointMeeting | null;
};

export const emptyJointRating: JointRating = { answers: [], meeting: null };

type Compared = { readonly review: Review; readonly compared: boolean };

const assertOpen = ({ review, compared }: Compared): void => {
  if (!compared) throw sideProblems['not-compared']();
  if (review.status !== 'rating') throw sideProblems['rating-closed']();
};

/** What the two sides agree on, written down field by field as everything is. */
export const rateTogether = (
  at: Compared,
  joint: JointRating,
  changes: readonly AnswerChange[],
): MergedAnswers<CriterionAnswer> => {
  assertOpen(at);
  const faults = checkChanges(gridAt(at.review.grid), changes);
  if (faults.length > 0) throw sideProblems['invalid-joint']({}, faults);
  return mergeAnswers(joint.answers, changes);
};

/** Takes over the ratings that were the same on both sides, where nothing is agreed yet. */
export const takeSameRatings = (
  at: Compared,
  joint: JointRating,
  ratings: { readonly ours: CriterionRatings; readonly theirs: CriterionRatings },
): MergedAnswers<CriterionAnswer> => {
  assertOpen(at);
  const changes = criteriaOf(gridAt(at.review.grid)).flatMap(({ code }): AnswerChange[] => {
    const judgement = sameWholeJudgement(ratings.ours.get(code), ratings.theirs.get(code));
    const stored = answerOf(joint.answers, code).judgement;
    return judgement && stored.value === null ? [{ code, judgement: { value: judgement, seen: stored.version } }] : [];
  });
  return mergeAnswers(joint.answers, changes);
};

type Rating = CriterionRatings extends ReadonlyMap<string, infer R> ? R | undefined : never;

const isWhole = ({ denominator }: Fraction): boolean => denominator === 1n;

const sameWholeJudgement = (ours: Rating, theirs: Rating): { readonly rating: number } | null => {
  if (!ours || !theirs || ours === 'not-applicable' || theirs === 'not-applicable') return null;
  const isSame = ours.numerator === theirs.numerator && ours.denominator === theirs.denominator;
  return isSame && isWhole(ours) ? { rating: Number(ours.numerator) } : null;
};

/** Who was at the table, and when: a joint rating without them is nobody's. */
export const noteMeeting = (at: Compared, meeting: JointMeeting, today: Day): JointMeeting => {
  assertOpen(at);
  const faults = [...checkHeldOn(meeting, today), ...checkAttendees(meeting)];
  if (faults.length > 0) throw sideProblems['invalid-joint']({}, faults);
  return meeting;
};

const inOneOrder = (meeting: JointMeeting | null): string =>
  JSON.stringify(meeting && [meeting.heldOn, meeting.attendees.map(({ kind, id }) => `${kind} ${id}`).toSorted()]);

/** Whether somebody noted the meeting otherwise than the page showed it, and than it is being noted now. */
export const isAnotherMeeting = (
  noted: JointMeeting | null,
  { seen, given }: { readonly seen: JointMeeting | null; readonly given: JointMeeting },
): boolean => ![inOneOrder(seen), inOneOrder(given)].includes(inOneOrder(noted));

const checkHeldOn = ({ heldOn }: JointMeeting, today: Day): readonly FieldFault[] => {
  if (!isDay(heldOn)) return [faultAt(['heldOn'], 'day')];
  return heldOn > today ? [faultAt(['heldOn'], 'in-the-future')] : [];
};

const checkAttendees = ({ attendees }: JointMeeting): readonly FieldFault[] => {
  const keys = attendees.map(({ kind, id }) => `${kind} ${id}`);
  const has = (kind: Attendee['kind']): boolean => attendees.some((each) => each.kind === kind);
  return [
    ...(has('member') ? [] : [faultAt(['attendees'], 'needs-a-member')]),
    ...(has('contact') ? [] : [faultAt(['attendees'], 'needs-a-contact')]),
    ...(attendees.length > conclusionLimits.attendees
      ? [faultAt(['attendees'], 'max-items', { max: conclusionLimits.attendees })]
      : []),
    ...keys.flatMap((key, index) => (keys.indexOf(key) < index ? [faultAt(['attendees', index], 'listed-twice')] : [])),
  ];
};

/** Criteria that a side judged and the meeting has not. */
export const openJointCodes = (
  grid: EvaluationGrid,
  { answers }: JointRating,
  ratings: { readonly ours: CriterionRatings; readonly theirs: CriterionRatings },
): readonly string[] =>
  criteriaOf(askedOf(grid, answers)).flatMap(({ code }) => {
    const isJudged = [ratings.ours, ratings.theirs].some((side) => (side.get(code) ?? null) !== null);
    return isJudged && answerOf(answers, code).judgement.value === null ? [code] : [];
  });
