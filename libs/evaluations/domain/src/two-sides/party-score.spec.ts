import fc from 'fast-check';
import { checklistV1 } from '../content/checklist-v1';
import { type EvaluationGrid } from '../grid/evaluation-grid';
import { compare, fraction } from '../score/fraction';
import { scoreAnswers } from '../score/score';
import { aCriterion, aDimension, aGrid } from '../testing/a-grid';
import { aRaterIn, answersFrom } from '../testing/a-rater';
import { anAnswer, notApplicable, rated } from '../testing/answers';
import { anyGrid, anyJudgementsOn } from '../testing/arbitraries';
import { secondAlignment, secondPartyScore } from '../testing/second-sides-opinion';
import { workedExample } from '../testing/worked-example';
import { meanRating, partyRatings, partyScore, respondentsOf } from './party-score';
import { perceptionGaps } from './perception-gaps';

const anySideOf = (grid: EvaluationGrid) => fc.array(anyJudgementsOn(grid), { minLength: 1, maxLength: 12 });

const people = (judgements: Parameters<typeof answersFrom>[0][]) =>
  judgements.map((each) => ({ answers: answersFrom(each) }));

describe('the score of one side', () => {
  it('is the worked example when one person gave it', () => {
    expect(partyScore(checklistV1, [{ answers: workedExample }])).toEqual(scoreAnswers(checklistV1, workedExample));
  });

  it('takes the mean of whoever rated a criterion, exactly', () => {
    const said = [rated(1), rated(2), rated(2), null].map((judgement) => ({ answers: [anAnswer('X-1', judgement)] }));

    expect(meanRating(said, 'X-1')).toEqual(fraction(5, 3));
  });

  it('sets a criterion aside only when nobody rated it', () => {
    const of = (...judgements: Parameters<typeof anAnswer>[1][]) =>
      meanRating(
        judgements.map((judgement) => ({ answers: [anAnswer('X-1', judgement)] })),
        'X-1',
      );

    expect(of(notApplicable(), null)).toBe('not-applicable');
    expect(of(notApplicable(), rated(2))).toEqual(fraction(2));
    expect(of(null, null)).toBeNull();
  });

  it('blocks on a critical criterion whose mean is 1 or less, not above', () => {
    const grid = aGrid({ dimensions: [aDimension({ criteria: [aCriterion({ critical: true })] })] });
    const blockedBy = (...ratings: number[]) =>
      partyScore(
        grid,
        ratings.map((rating) => ({ answers: [anAnswer('X-1', rated(rating))] })),
      ).blockingPoints.length;

    expect([blockedBy(1), blockedBy(0, 2), blockedBy(1, 2)]).toEqual([1, 1, 0]);
  });

  it('counts who handed in and was not withdrawn', () => {
    const raters = [
      aRaterIn([], { side: 'ours' }),
      aRaterIn([], { side: 'ours', withdrawnAt: new Date() }),
      aRaterIn([], { side: 'ours', status: 'sent-back' }),
      aRaterIn([], { side: 'partner' }),
    ];

    expect(respondentsOf(raters, 'ours')).toEqual([raters[0]]);
  });

  it('agrees with a second implementation, as the alignment does, over 1,000 random sets of ratings', () => {
    const sets = anyGrid.chain((grid) =>
      fc.record({ grid: fc.constant(grid), ours: anySideOf(grid), theirs: anySideOf(grid) }),
    );

    fc.assert(
      fc.property(sets, ({ grid, ours, theirs }) => {
        const [mine, other] = [people(ours), people(theirs)];
        const score = secondPartyScore(grid, ours);
        const alignment = secondAlignment(grid, ours, theirs);

        expect(partyScore(grid, mine).global).toEqual(score && fraction(score.over, score.under));
        expect(
          perceptionGaps(grid, { ours: partyRatings(grid, mine), theirs: partyRatings(grid, other) }).alignment,
        ).toEqual(alignment && fraction(alignment.over, alignment.under));
      }),
      { numRuns: 1_000 },
    );
  });

  it('does not depend on who is listed first, nor on the same people counted twice', () => {
    const sets = anyGrid.chain((grid) => fc.record({ grid: fc.constant(grid), ours: anySideOf(grid) }));

    fc.assert(
      fc.property(sets, ({ grid, ours }) => {
        const score = partyScore(grid, people(ours)).global;

        expect(partyScore(grid, people(ours.toReversed())).global).toEqual(score);
        expect(partyScore(grid, people([...ours, ...ours])).global).toEqual(score);
      }),
    );
  });

  it('never falls when one person raises one rating', () => {
    const sets = anyGrid.chain((grid) => fc.record({ grid: fc.constant(grid), ours: anySideOf(grid), pick: fc.nat() }));

    fc.assert(
      fc.property(sets, ({ grid, ours, pick }) => {
        const [first, ...others] = ours;
        const codes = [...(first ?? [])].flatMap(([code, said]) => (said && 'rating' in said ? [code] : []));
        const code = codes[pick % Math.max(1, codes.length)] ?? '';
        const higher = new Map([...(first ?? []), ...(code ? [[code, rated(3)] as const] : [])]);
        const [before, after] = [
          partyScore(grid, people(ours)).global,
          partyScore(grid, people([higher, ...others])).global,
        ];

        expect(before && after ? compare(after, before) : 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
