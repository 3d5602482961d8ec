import { Problem } from '@entente/platform/kernel';
import { aConclusion } from '../testing/a-conclusion';
import { aReview, aReviewId, anAct } from '../testing/a-review';
import { aChange, anAnswer, rated } from '../testing/answers';
import { answerReview } from './answer-review';
import { closeReview, concludeReview } from './conclude-review';
import { cancelReview, planReview, replanReview, reviewReference, startRating } from './plan-review';
import { reopenReview } from './reopen-review';
import { type Review } from './review';
import { type ReviewAction, isPossible, possibleActions, reviewActions, reviewStatuses } from './review-status';

const act = anAct();
const today = '2026-12-15';

const plan = {
  id: aReviewId(),
  reference: 'B-2026-009',
  partnershipId: 'partnership-1',
  conventionId: null,
  year: 2026,
  plannedOn: '2026-12-14',
} as const;

const perform: Readonly<Record<ReviewAction, (review: Review) => { readonly review: Review }>> = {
  replan: (review) => replanReview(review, '2027-01-11', act),
  start: (review) => startRating(review, act),
  answer: (review) => answerReview(review, { answers: [aChange('CHK-101', rated(2))] }, act),
  conclude: (review) => concludeReview(review, aConclusion(), { ...act, today }),
  close: (review) => closeReview(review, act),
  reopen: (review) => reopenReview(review, 'Une note était fausse.', act),
  cancel: (review) => cancelReview(review, act),
};

const problemOf = (work: () => unknown): Problem | null => {
  try {
    work();
    return null;
  } catch (caught) {
    if (caught instanceof Problem) return caught;
    throw caught;
  }
};

describe('the life of a review', () => {
  it('goes from planned to closed, and says what happened at each step', () => {
    const planned = planReview(plan, act);
    const started = startRating(planned.review, act);
    const answered = answerReview(started.review, { answers: [aChange('CHK-101', rated(2))] }, act);
    const concluded = concludeReview(answered.review, aConclusion(), { ...act, today });
    const closed = closeReview(concluded.review, act);

    const steps = [planned, started, answered, concluded, closed];
    expect(steps.map(({ review }) => review.status)).toEqual(['planned', 'rating', 'rating', 'concluded', 'closed']);
    expect(steps.flatMap(({ facts }) => facts).map(({ type }) => type)).toEqual([
      'review-planned',
      'review-started',
      'review-answered',
      'review-concluded',
      'review-closed',
    ]);
  });

  it.each(reviewStatuses.flatMap((status) => reviewActions.map((action) => [status, action] as const)))(
    'when %s: « %s » is done or refused as the table says',
    (status, action) => {
      const review = aReview({ status, conclusion: aConclusion() });

      const problem = problemOf(() => perform[action](review));

      expect(problem?.type ?? null).toBe(isPossible(action, review) ? null : '/problems/review/not-possible-now');
    },
  );

  it('ends nowhere but in closed or cancelled, and every status can be reached', () => {
    const reached = new Set<string>(['planned']);
    for (let found = 0; found !== reached.size;) {
      found = reached.size;
      for (const status of reviewStatuses.filter((one) => reached.has(one))) {
        const review = aReview({ status, conclusion: aConclusion() });
        for (const action of possibleActions(review)) reached.add(perform[action](review).review.status);
      }
    }

    expect([...reached].toSorted()).toEqual([...reviewStatuses].toSorted());
    expect(reviewStatuses.filter((status) => possibleActions({ status }).length === 0)).toEqual(['cancelled']);
  });

  it('starts on the current versions of the grid and of the questions, and keeps them', () => {
    const { review } = planReview(plan, act);

    expect([review.grid, review.questions]).toEqual([
      { kind: 'checklist', version: 1 },
      { kind: 'annual-review', version: 1 },
    ]);
    expect(closeReview({ ...review, status: 'concluded', conclusion: aConclusion() }, act).review.grid).toBe(
      review.grid,
    );
  });

  it.each([{ year: 1999 }, { year: 2026.5 }])('refuses an impossible year: %j', (wrong) => {
    expect(problemOf(() => planReview({ ...plan, ...wrong }, act))?.errors.map(({ pointer }) => pointer)).toEqual([
      '/year',
    ]);
  });

  it('says nothing when the date does not change', () => {
    expect(replanReview(aReview({ plannedOn: '2026-12-14' }), '2026-12-14', act).facts).toEqual([]);
  });

  it('numbers reviews within their year', () => {
    expect([reviewReference(2026, 9), reviewReference(2027, 1200)]).toEqual(['B-2026-009', 'B-2027-1200']);
  });
});

describe('answering', () => {
  it('refuses the whole batch when one answer is wrong, and says where', () => {
    const problem = problemOf(() =>
      answerReview(
        aReview(),
        {
          answers: [aChange('CHK-101', rated(2)), aChange('CHK-102', rated(9))],
          questions: [{ code: 'REV-04', fields: { enough: { value: 'maybe', seen: 0 } } }],
        },
        act,
      ),
    );

    expect([problem?.type, problem?.kind]).toEqual(['/problems/review/invalid-answers', 'invalid']);
    expect(problem?.errors.map(({ pointer }) => pointer)).toEqual([
      '/answers/1/judgement/rating',
      '/questions/0/fields/enough',
    ]);
  });

  it('records codes in the fact, never what people wrote', () => {
    const { facts } = answerReview(
      aReview(),
      { answers: [{ ...aChange('CHK-101', rated(2)), comment: { value: 'Un mot', seen: 0 } }] },
      act,
    );

    expect(facts).toEqual([
      {
        type: 'review-answered',
        reviewId: aReviewId(),
        partnershipId: 'partnership-1',
        by: act.by,
        at: act.at,
        codes: ['CHK-101'],
      },
    ]);
  });

  it('hands conflicts back without a fact when nothing was written', () => {
    const review = aReview({ answers: [anAnswer('CHK-101', rated(1))] });

    const {
      facts,
      conflicts,
      review: kept,
    } = answerReview(review, { answers: [aChange('CHK-101', rated(3), 0)] }, act);

    expect(facts).toEqual([]);
    expect(conflicts).toHaveLength(1);
    expect(kept.answers).toEqual(review.answers);
  });
});

describe('reopening', () => {
  const closed = aReview({
    status: 'closed',
    conclusion: aConclusion(),
    answers: [anAnswer('CHK-101', rated(2), 'Un mot')],
  });

  it('leaves who, when, why, and what the review said until then', () => {
    const { review, facts } = reopenReview(closed, '  Une note était fausse. ', act);

    expect(review.status).toBe('rating');
    expect(review.reopenings).toEqual([
      {
        by: act.by,
        at: act.at,
        reason: 'Une note était fausse.',
        from: 'closed',
        before: { answers: closed.answers, questionAnswers: [], conclusion: closed.conclusion },
      },
    ]);
    expect(facts.map(({ type }) => type)).toEqual(['review-reopened']);
  });

  it('keeps earlier traces', () => {
    const once = reopenReview(closed, 'Une première fois.', act).review;
    const again = reopenReview({ ...once, status: 'closed' }, 'Une deuxième fois.', act).review;

    expect(again.reopenings.map(({ reason }) => reason)).toEqual(['Une première fois.', 'Une deuxième fois.']);
  });

  it('keeps the conclusion to be corrected rather than typed again', () => {
    expect(reopenReview(closed, 'Une note était fausse.', act).review.conclusion).toEqual(closed.conclusion);
  });

  it.each(['', '   ', 'a'.repeat(301)])('refuses a reason that says nothing or too much', (reason) => {
    expect(problemOf(() => reopenReview(closed, reason, act))?.type).toBe('/problems/review/reopening-reason');
  });
});

describe('closing', () => {
  it('is refused to a review without conclusion, whatever its status says', () => {
    expect(problemOf(() => closeReview(aReview({ status: 'concluded', conclusion: null }), act))?.kind).toBe(
      'conflict',
    );
  });
});
