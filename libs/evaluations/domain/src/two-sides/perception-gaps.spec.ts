import fc from 'fast-check';
import { type EvaluationGrid } from '../grid/evaluation-grid';
import { compare, fraction } from '../score/fraction';
import { type CriterionRating } from '../score/score';
import { aCriterion, aDimension, aGrid } from '../testing/a-grid';
import { answersFrom } from '../testing/a-rater';
import { anyGrid, anyJudgementsOn } from '../testing/arbitraries';
import { partyRatings } from './party-score';
import { differs, perceptionGaps } from './perception-gaps';

const grid = aGrid({
  dimensions: [
    aDimension({
      code: 'A',
      criteria: [aCriterion({ code: 'A-1' }), aCriterion({ code: 'A-2', critical: true }), aCriterion({ code: 'A-3' })],
    }),
    aDimension({ code: 'B', criteria: [aCriterion({ code: 'B-1' }), aCriterion({ code: 'B-2', weight: 3 })] }),
  ],
});

const ratings = (given: Readonly<Record<string, number | 'not-applicable'>>) =>
  new Map<string, CriterionRating>(
    Object.entries(given).map(([code, value]) => [code, typeof value === 'number' ? fraction(value) : value]),
  );

const codesOf = (gaps: ReturnType<typeof perceptionGaps>) => gaps.criteria.map(({ criterion }) => criterion.code);

describe('how two sides see one partnership', () => {
  it('lists two points and more first, the widest before, agreements last', () => {
    const gaps = perceptionGaps(grid, {
      ours: ratings({ 'A-1': 2, 'A-2': 1, 'A-3': 0, 'B-1': 2, 'B-2': 1 }),
      theirs: ratings({ 'A-1': 2, 'A-2': 3, 'A-3': 3, 'B-1': 1, 'B-2': 2 }),
    });

    expect(codesOf(gaps)).toEqual(['A-3', 'A-2', 'B-2', 'B-1', 'A-1']);
    expect(gaps.criteria.filter(({ first }) => first)).toHaveLength(2);
  });

  it('lists a whole dimension first when its mean gap reaches one point and a half', () => {
    const gaps = perceptionGaps(grid, {
      ours: ratings({ 'A-1': 1, 'A-2': 2, 'B-1': 0, 'B-2': 1 }),
      theirs: ratings({ 'A-1': 2, 'A-2': 2, 'B-1': 2, 'B-2': 2 }),
    });

    expect(gaps.dimensions.map(({ dimension, mean, wide }) => [dimension.code, mean, wide])).toEqual([
      ['A', fraction(1, 2), false],
      ['B', fraction(3, 2), true],
    ]);
    expect(gaps.criteria.filter(({ first }) => first).map(({ criterion }) => criterion.code)).toEqual(['B-1', 'B-2']);
  });

  it('computes the alignment over what both rated', () => {
    const gaps = perceptionGaps(grid, {
      ours: ratings({ 'A-1': 3, 'A-2': 1, 'A-3': 'not-applicable', 'B-1': 2 }),
      theirs: ratings({ 'A-1': 0, 'A-2': 1, 'A-3': 2 }),
    });

    expect([gaps.compared, gaps.mean, gaps.alignment]).toEqual([2, fraction(3, 2), fraction(50)]);
  });

  it('keeps what one side alone rated as something to say, without a number', () => {
    const gaps = perceptionGaps(grid, { ours: ratings({ 'A-1': 2, 'B-1': 1 }), theirs: ratings({ 'A-1': 2 }) });

    expect(gaps.criteria.map((each) => [each.criterion.code, each.gap, differs(each)])).toEqual([
      ['B-1', null, true],
      ['A-1', fraction(0), false],
    ]);
  });

  it('marks a critical criterion that either side rates low', () => {
    const gaps = perceptionGaps(grid, { ours: ratings({ 'A-2': 3 }), theirs: ratings({ 'A-2': 1 }) });

    expect(gaps.criteria.map(({ critical }) => critical)).toEqual([true]);
  });

  it('has no alignment while one side is silent', () => {
    expect(perceptionGaps(grid, { ours: ratings({ 'A-1': 2 }), theirs: ratings({}) }).alignment).toBeNull();
  });

  const anyTwo = anyGrid.chain((any) =>
    fc.tuple(fc.constant(any), anyJudgementsOn(any), anyJudgementsOn(any)).map(([of, one, two]) => ({
      of,
      ours: partyRatings(of, [{ answers: answersFrom(one) }]),
      theirs: partyRatings(of, [{ answers: answersFrom(two) }]),
    })),
  );

  it('is the same seen from either side, and lies between 0 and 100', () => {
    fc.assert(
      fc.property(anyTwo, ({ of, ours, theirs }) => {
        const { alignment } = perceptionGaps(of, { ours, theirs });

        expect(perceptionGaps(of, { ours: theirs, theirs: ours }).alignment).toEqual(alignment);
        expect(
          alignment === null || (compare(alignment, fraction(0)) >= 0 && compare(alignment, fraction(100)) <= 0),
        ).toBe(true);
      }),
    );
  });

  it('lists every criterion that somebody rated once, gaps before agreements', () => {
    const ratedCount = (of: EvaluationGrid, ...sides: ReadonlyMap<string, CriterionRating>[]) =>
      of.dimensions
        .flatMap(({ criteria }) => criteria)
        .filter(({ code }) => sides.some((side) => typeof side.get(code) === 'object' && side.get(code) !== null))
        .length;

    fc.assert(
      fc.property(anyTwo, ({ of, ours, theirs }) => {
        const { criteria } = perceptionGaps(of, { ours, theirs });
        const firstAgreement = criteria.findIndex((each) => !differs(each));

        expect(new Set(criteria.map(({ criterion }) => criterion.code)).size).toBe(ratedCount(of, ours, theirs));
        expect(criteria.slice(firstAgreement === -1 ? criteria.length : firstAgreement).some(differs)).toBe(false);
      }),
    );
  });
});
