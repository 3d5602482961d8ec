import fc from 'fast-check';
import { type Judgement } from '../answers/criterion-answer';
import { checklistV1 } from '../content/checklist-v1';
import { criteriaOf } from '../grid/evaluation-grid';
import { aCriterion, aDimension, aGrid } from '../testing/a-grid';
import { notApplicable, rated } from '../testing/answers';
import { anyGridAndJudgements, anyJudgementsOn, anyRating } from '../testing/arbitraries';
import { secondOpinion } from '../testing/second-opinion';
import { workedExample, workedExampleJudgements } from '../testing/worked-example';
import { compare, decimalText, fraction, roundHalfUp } from './fraction';
import { type Judgements, scoreAnswers, scoreOf } from './score';

const everything = (value: Judgement): Judgements => new Map(criteriaOf(checklistV1).map(({ code }) => [code, value]));

const but = (judgements: Judgements, code: string, value: Judgement): Judgements =>
  new Map([...judgements, [code, value]]);

describe('the worked example of the evaluation grid', () => {
  const score = scoreAnswers(checklistV1, workedExample);

  it('scores 61.1746, displayed 61', () => {
    expect(score.global && decimalText(score.global, 4)).toBe('61.1746');
    expect(score.global && roundHalfUp(score.global)).toBe(61);
  });

  it('gives every dimension its points, its maximum and its value', () => {
    const read = score.dimensions.map(({ code, points, maximum, value }) => [
      code,
      decimalText(points, 0),
      maximum,
      value && decimalText(value, 2),
    ]);

    expect(read).toEqual([
      ['D1', '18', 27, '66.67'],
      ['D2', '16', 27, '59.26'],
      ['D3', '26', 42, '61.90'],
      ['D4', '17', 24, '70.83'],
      ['D5', '17', 24, '70.83'],
      ['D6', '19', 36, '52.78'],
      ['D7', '16', 30, '53.33'],
      ['D8', '14', 24, '58.33'],
    ]);
  });

  it('is to consolidate, complete, with one blocking point and two criteria not applicable', () => {
    expect(score.band?.code).toBe('to-consolidate');
    expect([score.rated, score.notApplicable, score.total]).toEqual([37, 2, 39]);
    expect(score.completeness).toEqual(fraction(100));
    expect(score.provisional).toBe(false);
    expect(score.manyNotApplicable).toBe(false);
    expect(score.blockingPoints.map(({ code }) => code)).toEqual(['CHK-303']);
  });

  it('is computed on the version it says', () => {
    expect(score.grid).toEqual({ kind: 'checklist', version: 1 });
  });
});

describe('a dimension', () => {
  const grid = aGrid({
    dimensions: [aDimension({ criteria: ['A', 'B', 'C', 'D', 'E'].map((code) => aCriterion({ code })) })],
  });
  const valueWith = (...codes: string[]) =>
    scoreOf(grid, new Map(codes.map((code) => [code, rated(3)]))).dimensions[0]?.value;

  it('has no score while fewer than half of its criteria are rated', () => {
    expect(valueWith('A', 'B')).toBeNull();
    expect(valueWith('A', 'B', 'C')).toEqual(fraction(100));
  });

  it('has a score when exactly half of them are', () => {
    const even = aGrid({ dimensions: [aDimension({ criteria: ['A', 'B'].map((code) => aCriterion({ code })) })] });

    expect(scoreOf(even, new Map([['A', rated(1)]])).dimensions[0]?.value).toEqual(fraction(100, 3));
  });

  it('without score leaves the global score to the others', () => {
    const onlyFirst = new Map(
      criteriaOf(checklistV1)
        .slice(0, 5)
        .map(({ code }) => [code, rated(2)]),
    );

    const score = scoreOf(checklistV1, onlyFirst);

    expect(score.dimensions.filter(({ value }) => value).map(({ code }) => code)).toEqual(['D1']);
    expect(score.global).toEqual(fraction(200, 3));
  });
});

describe('completeness', () => {
  it('makes the score provisional under 70 %, not at 70 %', () => {
    const ten = aGrid({
      dimensions: [aDimension({ criteria: Array.from({ length: 10 }, (_, i) => aCriterion({ code: `C${i}` })) })],
    });
    const ratedFirst = (count: number): Judgements =>
      new Map(Array.from({ length: count }, (_, i) => [`C${i}`, rated(2)]));

    expect(scoreOf(ten, ratedFirst(6)).provisional).toBe(true);
    expect(scoreOf(ten, ratedFirst(7)).provisional).toBe(false);
  });

  it('does not count an empty criterion as not applicable', () => {
    const score = scoreOf(checklistV1, but(workedExampleJudgements, 'CHK-105', null));

    expect(score.completeness).toEqual(fraction(3700, 38));
  });

  it('warns when more than 30 % of the criteria are not applicable', () => {
    const ten = aGrid({
      dimensions: [aDimension({ criteria: Array.from({ length: 10 }, (_, i) => aCriterion({ code: `C${i}` })) })],
    });
    const setAside = (count: number): Judgements =>
      new Map(Array.from({ length: 10 }, (_, i) => [`C${i}`, i < count ? notApplicable() : rated(2)]));

    expect(scoreOf(ten, setAside(3)).manyNotApplicable).toBe(false);
    expect(scoreOf(ten, setAside(4)).manyNotApplicable).toBe(true);
  });

  it('has nothing to say of a grid where nothing is rated', () => {
    const score = scoreOf(checklistV1, new Map());

    expect([score.global, score.band, score.provisional]).toEqual([null, null, true]);
    expect(score.completeness).toEqual(fraction(0));
  });
});

describe('the label', () => {
  it.each([
    [35, 'to-rebuild'],
    [36, 'to-consolidate'],
    [65, 'to-consolidate'],
    [66, 'solid'],
    [85, 'solid'],
    [86, 'exemplary'],
    [100, 'exemplary'],
    [0, 'to-rebuild'],
  ])('of %i on 100 is %s', (points, band) => {
    // A hundred equal criteria, each all or nothing: as many points as criteria rated 3.
    const criteria = Array.from({ length: 100 }, (_, i) => aCriterion({ code: `C${i}` }));
    const grid = aGrid({ dimensions: [aDimension({ criteria })] });
    const judgements = new Map(criteria.map(({ code }, i) => [code, rated(i < points ? 3 : 0)]));

    expect(scoreOf(grid, judgements).band?.code).toBe(band);
  });

  it('is read on the exact score, not on the rounded one', () => {
    const criteria = Array.from({ length: 1000 }, (_, i) => aCriterion({ code: `C${i}` }));
    const grid = aGrid({ dimensions: [aDimension({ criteria })] });

    const score = scoreOf(grid, new Map(criteria.map(({ code }, i) => [code, rated(i < 651 ? 3 : 0)])));

    expect(score.global && roundHalfUp(score.global)).toBe(65);
    expect(score.band?.code).toBe('solid');
  });

  it.each([0, 1])('is capped while a critical criterion is rated %i', (rating) => {
    const score = scoreOf(checklistV1, but(everything(rated(3)), 'CHK-501', rated(rating)));

    expect([score.band?.code, score.capped]).toEqual(['to-consolidate', true]);
  });

  it('is not capped when the critical criterion is in place', () => {
    const score = scoreOf(checklistV1, but(everything(rated(3)), 'CHK-501', rated(2)));

    expect([score.band?.code, score.capped]).toEqual(['exemplary', false]);
  });

  it('is not lifted by the cap', () => {
    const score = scoreOf(checklistV1, everything(rated(0)));

    expect([score.band?.code, score.capped]).toEqual(['to-rebuild', false]);
  });
});

describe('any score', () => {
  it('agrees with a second implementation that shares nothing with the first, over 1,000 random sets', () => {
    fc.assert(
      fc.property(anyGridAndJudgements, ({ grid, judgements }) => {
        const score = scoreOf(grid, judgements);
        const other = secondOpinion(grid, judgements);

        expect(score.global).toEqual(other.global && fraction(other.global.over, other.global.under));
        expect(score.dimensions.map(({ points, maximum, value }) => [points, maximum, value !== null])).toEqual(
          other.dimensions.map(({ points, best, defined }) => [fraction(points), best, defined]),
        );
        expect([score.rated, score.notApplicable, score.provisional, score.manyNotApplicable]).toEqual([
          other.rated,
          other.notApplicable,
          other.provisional,
          other.manyNotApplicable,
        ]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('lies between 0 and 100', () => {
    fc.assert(
      fc.property(anyGridAndJudgements, ({ grid, judgements }) => {
        const { global, dimensions } = scoreOf(grid, judgements);
        for (const value of [global, ...dimensions.map((dimension) => dimension.value)]) {
          if (value === null) continue;
          expect(compare(value, fraction(0))).toBeGreaterThanOrEqual(0);
          expect(compare(value, fraction(100))).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it('does not change when all weights are multiplied by the same number', () => {
    fc.assert(
      fc.property(anyGridAndJudgements, fc.integer({ min: 2, max: 9 }), ({ grid, judgements }, factor) => {
        const heavier = {
          ...grid,
          dimensions: grid.dimensions.map((dimension) => ({
            ...dimension,
            weight: dimension.weight * factor,
            criteria: dimension.criteria.map((criterion) => ({ ...criterion, weight: criterion.weight * factor })),
          })),
        };

        expect(scoreOf(heavier, judgements).global).toEqual(scoreOf(grid, judgements).global);
      }),
    );
  });

  it('does not depend on the order of answers, criteria or dimensions', () => {
    fc.assert(
      fc.property(anyGridAndJudgements, ({ grid, judgements }) => {
        const reversed = {
          ...grid,
          dimensions: grid.dimensions
            .map((dimension) => ({ ...dimension, criteria: dimension.criteria.toReversed() }))
            .toReversed(),
        };

        const score = scoreOf(reversed, new Map([...judgements].toReversed()));

        expect(score.global).toEqual(scoreOf(grid, judgements).global);
        expect(score.band).toEqual(scoreOf(grid, judgements).band);
      }),
    );
  });

  it('ignores a criterion that is not applicable, as if the grid did not have it', () => {
    fc.assert(
      fc.property(anyJudgementsOn(checklistV1), (judgements) => {
        const applicable = {
          ...checklistV1,
          dimensions: checklistV1.dimensions.map((dimension) => ({
            ...dimension,
            criteria: dimension.criteria.filter(({ code }) => !isSetAside(judgements.get(code) ?? null)),
          })),
        };
        const [whole, reduced] = [scoreOf(checklistV1, judgements), scoreOf(applicable, judgements)];

        expect(reduced.completeness).toEqual(whole.completeness);
        expect(reduced.dimensions.map(({ points, maximum }) => [points, maximum])).toEqual(
          whole.dimensions.map(({ points, maximum }) => [points, maximum]),
        );
      }),
    );
  });

  it('never falls when one rating rises', () => {
    fc.assert(
      fc.property(anyGridAndJudgements, fc.nat(), anyRating, ({ grid, judgements }, pick, higher) => {
        const ratedCodes = [...judgements].flatMap(([code, value]) =>
          value && 'rating' in value ? [{ code, value }] : [],
        );
        const chosen = ratedCodes[pick % Math.max(1, ratedCodes.length)];
        fc.pre(chosen !== undefined && higher >= chosen.value.rating);

        const before = scoreOf(grid, judgements).global;
        const after = scoreOf(grid, but(judgements, chosen?.code ?? '', rated(higher))).global;

        if (before && after) expect(compare(after, before)).toBeGreaterThanOrEqual(0);
        expect(after === null).toBe(before === null);
      }),
    );
  });
});

const isSetAside = (value: Judgement): boolean => value !== null && 'notApplicable' in value;
