import { checklistV1 } from '../content/checklist-v1';
import { workedExampleJudgements } from '../testing/worked-example';
import { decimalText, parseFraction } from './fraction';
import { scoreOf } from './score';
import { readScore, summarizeScore } from './score-summary';

describe('the summary of a score', () => {
  it('travels as JSON and keeps the exact value', () => {
    const summary = summarizeScore(scoreOf(checklistV1, workedExampleJudgements));

    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
    expect(summary).toMatchObject({ band: 'to-consolidate', rated: 37, blockingPoints: ['CHK-303'] });
    expect(summary.global?.shown).toBe(61);
    expect(decimalText(parseFraction(summary.global?.exact ?? ''), 4)).toBe('61.1746');
    expect(summary.dimensions[5]).toMatchObject({
      code: 'D6',
      band: 'to-consolidate',
      value: { shown: 53, exact: '475/9' },
    });
  });

  it('says nothing of what has no score', () => {
    const summary = summarizeScore(scoreOf(checklistV1, new Map()));

    expect([summary.global, summary.band, summary.dimensions[0]?.value]).toEqual([null, null, null]);
  });

  it('is read again as the score it came from', () => {
    const score = scoreOf(checklistV1, workedExampleJudgements);

    const read = readScore(checklistV1, summarizeScore(score));

    expect([read.global, read.band, read.completeness, read.provisional, read.blockingPoints]).toEqual([
      score.global,
      score.band,
      score.completeness,
      score.provisional,
      score.blockingPoints,
    ]);
    expect(read.dimensions.map(({ value, band }) => [value, band])).toEqual(
      score.dimensions.map(({ value, band }) => [value, band]),
    );
  });
});
