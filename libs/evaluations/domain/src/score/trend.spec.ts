import { checklistV1 } from '../content/checklist-v1';
import { aCriterion, aDimension, aGrid } from '../testing/a-grid';
import { rated } from '../testing/answers';
import { workedExampleJudgements } from '../testing/worked-example';
import { fraction } from './fraction';
import { scoreOf } from './score';
import { trendBetween } from './trend';

const hundred = Array.from({ length: 100 }, (_, i) => aCriterion({ code: `C${i}` }));
const grid = aGrid({ dimensions: [aDimension({ criteria: hundred })] });
const scoring = (points: number) =>
  scoreOf(grid, new Map(hundred.map(({ code }, i) => [code, rated(i < points ? 3 : 0)])));

describe('a trend', () => {
  it.each([
    [60, 64, 'stable', 4],
    [60, 65, 'up', 5],
    [60, 55, 'down', -5],
    [60, 56, 'stable', -4],
    [60, 60, 'stable', 0],
  ])('from %i to %i is %s', (before, after, direction, delta) => {
    const trend = trendBetween(scoring(before), scoring(after));

    expect(trend).toMatchObject({ comparable: true, cautious: false, global: { direction, delta: fraction(delta) } });
  });

  it('is not drawn between two versions of the grid', () => {
    const older = { ...scoring(60), grid: { kind: 'checklist', version: 0 } };

    expect(trendBetween(older, scoring(70))).toEqual({ comparable: false });
  });

  it('says nothing of a dimension that lacked ratings in one of the two years', () => {
    const current = scoreOf(checklistV1, workedExampleJudgements);
    const previous = scoreOf(
      checklistV1,
      new Map([...workedExampleJudgements].filter(([code]) => !code.startsWith('CHK-2'))),
    );

    const trend = trendBetween(previous, current);

    expect(trend.comparable && trend.dimensions.get('D2')).toBeNull();
    expect(trend.comparable && trend.dimensions.get('D1')).toEqual({ delta: fraction(0), direction: 'stable' });
  });

  it('is read with caution when one of the two scores is provisional', () => {
    const few = scoreOf(checklistV1, new Map([...workedExampleJudgements].slice(0, 12)));

    expect(trendBetween(few, scoreOf(checklistV1, workedExampleJudgements))).toMatchObject({ cautious: true });
  });
});
