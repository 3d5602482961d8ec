import { type CriterionAnswer } from '../answers/criterion-answer';
import { type Judgements } from '../score/score';
import { type Rater, type RaterId } from '../two-sides/rater';
import { anAnswer } from './answers';

export const aRaterId = (rank = 1): RaterId =>
  `01900000-0000-7000-8000-0000000001${String(rank).padStart(2, '0')}` as RaterId;

export const aRater = (overrides: Partial<Rater> = {}): Rater => ({
  id: aRaterId(),
  side: 'partner',
  person: { name: 'Dr Hélène Roussel', email: 'helene.roussel@ch-clairval.example', memberId: null },
  status: 'rating',
  answers: [],
  notes: [],
  invitedAt: new Date('2026-11-20T09:00:00Z'),
  handedInAt: null,
  returnReason: '',
  withdrawnAt: null,
  ...overrides,
});

/** Somebody who handed in what they think. */
export const aRaterIn = (answers: readonly CriterionAnswer[], overrides: Partial<Rater> = {}): Rater =>
  aRater({ status: 'handed-in', handedInAt: new Date('2026-12-01T09:00:00Z'), answers, ...overrides });

export const answersFrom = (judgements: Judgements): readonly CriterionAnswer[] =>
  [...judgements].map(([code, judgement]) => anAnswer(code, judgement));
