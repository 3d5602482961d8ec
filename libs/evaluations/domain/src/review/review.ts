import { type Brand, type Day } from '@entente/platform/kernel';
import { type CarriedAnswer } from '../answers/carried-answer';
import { type CriterionAnswer } from '../answers/criterion-answer';
import { type QuestionAnswer } from '../answers/question-answer';
import { type GridRef } from '../grid/evaluation-grid';
import { type QuestionsRef } from '../questionnaires/questions-content';
import { type Conclusion } from './conclusion';
import { type ReviewStatus } from './review-status';

export type ReviewId = Brand<string, 'ReviewId'>;

/** The yearly look at one partnership. It keeps the versions of the grid and of the questions it was answered on. */
export type Review = {
  readonly id: ReviewId;
  /** « B-2026-009 »: what people quote. */
  readonly reference: string;
  readonly partnershipId: string;
  readonly conventionId: string | null;
  readonly year: number;
  readonly status: ReviewStatus;
  readonly grid: GridRef;
  readonly questions: QuestionsRef;
  /** When the meeting is meant to be held. */
  readonly plannedOn: Day | null;
  readonly answers: readonly CriterionAnswer[];
  readonly questionAnswers: readonly QuestionAnswer[];
  /** What was taken over from an earlier review, as it was then; left out where nothing ever was. */
  readonly carried?: readonly CarriedAnswer[];
  readonly conclusion: Conclusion | null;
  readonly reopenings: readonly Reopening[];
};

/** Who reopened, when and why, with what the review said until then. */
export type Reopening = {
  readonly by: string;
  readonly at: Date;
  readonly reason: string;
  readonly from: ReviewStatus;
  readonly before: Pick<Review, 'answers' | 'questionAnswers' | 'conclusion'>;
};

/** The member who acts, and when. */
export type Act = { readonly by: string; readonly at: Date };
