import { createHash } from 'node:crypto';
import {
  type DecisionCode,
  decisionCodes,
  type Review,
  type Side,
  sides,
  standingValidations,
} from '@entente/evaluations/domain';
import { CalendarDay, Flag, Many, OneOf, Shown, Text, Whole } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import { ScoreView, toScoreView } from '../review/answers.view';
import { GridRefView } from '../grids/grid-content.view';
import type { StoredReview } from '../persistence/review.store';
import type { SidesTogether } from './sides.store';

export class ValidationView {
  @OneOf(sides, 'ReviewSide') side!: Side;
  @Text() name!: string;
  @Text({ min: 0 }) role!: string;
  @Shown({ type: String, format: 'date-time' }) at!: string;
}

export class ResultActionView {
  @Text() action!: string;
  @Text({ min: 0 }) expectedResult!: string;
  @CalendarDay() dueOn!: Day;
}

/** What both sides validate: the score, the decision, the actions. */
export class ResultView {
  @Whole() year!: number;
  @Text() reference!: string;
  @Shown({ type: () => GridRefView }) grid!: GridRefView;
  @Shown({ type: () => ScoreView }) score!: ScoreView;
  @Flag({ description: 'The score is what both agreed in the meeting.' }) joint!: boolean;
  @OneOf(decisionCodes, 'ReviewDecision') decision!: DecisionCode;
  @Text({ min: 0 }) reason!: string;
  @Text({ min: 0 }) sentence!: string;
  @CalendarDay() heldOn!: Day;
  @CalendarDay({ nullable: true }) nextReviewOn!: Day | null;
  @Many(() => ResultActionView, { max: 20 }) actions!: ResultActionView[];
  @Many(() => ValidationView, { max: 2 }) validations!: ValidationView[];
  @Text({ description: 'Give it back to validate this very result.' }) fingerprint!: string;
}

/** What the result is made of; it changes with a single rating or word. */
export const resultFingerprint = ({ answers, conclusion }: Pick<Review, 'answers' | 'conclusion'>): string =>
  createHash('sha256')
    .update(JSON.stringify([answers, conclusion]))
    .digest('hex');

export const toValidationViews = (
  { review }: Pick<StoredReview, 'review'>,
  { validations }: Pick<SidesTogether, 'validations'>,
): ValidationView[] =>
  standingValidations(validations, resultFingerprint(review)).map(({ side, name, role, at }) => ({
    side,
    name,
    role,
    at: at.toISOString(),
  }));

type Parts = { readonly stored: StoredReview; readonly together: SidesTogether; readonly joint: boolean };

/** Null until the review is concluded. Of the actions, only those that the partner may see. */
export const toResultView = ({ stored, together, joint }: Parts): ResultView | null => {
  const { review, score } = stored;
  const { conclusion, status } = review;
  if (!conclusion || (status !== 'concluded' && status !== 'closed')) return null;
  return {
    year: review.year,
    reference: review.reference,
    grid: { ...review.grid },
    score: toScoreView(score),
    joint,
    decision: conclusion.decision,
    reason: conclusion.reason,
    sentence: conclusion.sentence,
    heldOn: conclusion.meeting.heldOn,
    nextReviewOn: conclusion.nextReviewOn,
    actions: conclusion.actions
      .filter(({ visibleToPartner }) => visibleToPartner)
      .map(({ action, expectedResult, dueOn }) => ({ action, expectedResult, dueOn })),
    validations: toValidationViews(stored, together),
    fingerprint: resultFingerprint(review),
  };
};
