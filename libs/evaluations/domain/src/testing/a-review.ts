import { gridRef } from '../grid/evaluation-grid';
import { currentChecklist, currentReviewQuestions } from '../grid/grid-registry';
import { type Act, type Review, type ReviewId } from '../review/review';

export const aReviewId = (text = '01900000-0000-7000-8000-000000000009'): ReviewId => text as ReviewId;

export const aReview = (overrides: Partial<Review> = {}): Review => ({
  id: aReviewId(),
  reference: 'B-2026-009',
  partnershipId: 'partnership-1',
  conventionId: 'convention-1',
  year: 2026,
  status: 'rating',
  grid: gridRef(currentChecklist),
  questions: gridRef(currentReviewQuestions),
  plannedOn: '2026-12-14',
  answers: [],
  questionAnswers: [],
  conclusion: null,
  reopenings: [],
  ...overrides,
});

export const anAct = (overrides: Partial<Act> = {}): Act => ({
  by: 'member-awa',
  at: new Date('2026-12-14T15:00:00Z'),
  ...overrides,
});
