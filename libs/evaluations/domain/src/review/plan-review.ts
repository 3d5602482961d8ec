import { type Day, type FieldFault, faultAt, isDay } from '@entente/platform/kernel';
import { type GridRef, gridRef } from '../grid/evaluation-grid';
import { currentChecklist, currentReviewQuestions } from '../grid/grid-registry';
import { type QuestionsRef } from '../questionnaires/questions-content';
import { type Act, type Review } from './review';
import { type ReviewDecision, about, assertPossible } from './review-decision';
import { reviewProblems } from './review-problems';

export type ReviewPlan = Pick<Review, 'id' | 'reference' | 'partnershipId' | 'conventionId' | 'year' | 'plannedOn'> & {
  /** The grid of the organisation's choice; the one that ships with Entente when absent. */
  readonly grid?: GridRef;
  /** The questionnaire of the organisation's choice; the one that ships with Entente when absent. */
  readonly questions?: QuestionsRef;
};

/** A new review is answered on the versions of that day; it keeps them even when newer ones are published. */
export const planReview = (plan: ReviewPlan, act: Act): ReviewDecision => {
  const faults = [...checkYear(plan.year), ...checkPlannedOn(plan.plannedOn)];
  if (faults.length > 0) throw reviewProblems['invalid-plan']({}, faults);

  const review: Review = {
    ...plan,
    status: 'planned',
    grid: plan.grid ?? gridRef(currentChecklist),
    questions: plan.questions ?? gridRef(currentReviewQuestions),
    answers: [],
    questionAnswers: [],
    conclusion: null,
    reopenings: [],
  };
  const { grid, plannedOn } = review;
  return { review, facts: [{ type: 'review-planned', ...about(review, act), grid: gridRef(grid), plannedOn }] };
};

/** Another date for the meeting, as long as it is not concluded. */
export const replanReview = (review: Review, plannedOn: Day | null, act: Act): ReviewDecision => {
  assertPossible('replan', review);
  const faults = checkPlannedOn(plannedOn);
  if (faults.length > 0) throw reviewProblems['invalid-plan']({}, faults);
  if (plannedOn === review.plannedOn) return { review, facts: [] };

  return {
    review: { ...review, plannedOn },
    facts: [{ type: 'review-replanned', ...about(review, act), plannedOn }],
  };
};

export const startRating = (review: Review, act: Act): ReviewDecision => {
  assertPossible('start', review);

  return { review: { ...review, status: 'rating' }, facts: [{ type: 'review-started', ...about(review, act) }] };
};

export const cancelReview = (review: Review, act: Act): ReviewDecision => {
  assertPossible('cancel', review);

  return { review: { ...review, status: 'cancelled' }, facts: [{ type: 'review-cancelled', ...about(review, act) }] };
};

/** « B-2026-009 », from the rank of the review in its year. */
export const reviewReference = (year: number, rank: number): string => `B-${year}-${String(rank).padStart(3, '0')}`;

const checkYear = (year: number): readonly FieldFault[] =>
  Number.isInteger(year) && year >= 2000 && year <= 2100 ? [] : [faultAt(['year'], 'min', { min: 2000 })];

const checkPlannedOn = (plannedOn: Day | null): readonly FieldFault[] =>
  plannedOn === null || isDay(plannedOn) ? [] : [faultAt(['plannedOn'], 'day')];
