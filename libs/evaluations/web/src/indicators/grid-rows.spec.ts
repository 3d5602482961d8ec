import { boardLines, type FollowedIndicator, type IndicatorCode } from '@entente/evaluations/domain';
import { covers, filled, gridGroups } from './grid-rows';

const followed = (...codes: IndicatorCode[]): FollowedIndicator[] =>
  codes.map((code) => ({ code, target: null, baseline: null, rule: '' }));

const linesOf = (...codes: IndicatorCode[]) =>
  boardLines({
    year: 2026,
    on: '2026-11-22',
    followed: followed(...codes),
    cells: [
      {
        code: 'IND-16',
        period: '2026-T1',
        side: 'joint',
        entry: { parts: { 'OB-DELAY': 2 }, reliability: 'counted', comment: '', reason: '' },
        version: 1,
      },
    ],
    computed: [],
    cycles: 2,
  });

describe('the rows to type in', () => {
  it('lets a half cover two quarters and a year four', () => {
    const [half, year] = gridGroups(linesOf('IND-03', 'IND-01'), {});

    expect(half?.rows[0]?.cells.map(({ from, span }) => [from, span])).toEqual([
      [0, 2],
      [2, 2],
    ]);
    expect(year?.rows.map(({ part, cells }) => [part.code, cells[0]?.span])).toEqual([
      ['professionals', 4],
      ['fte', 4],
    ]);
  });

  it('shows on a phone what one quarter is asked for', () => {
    const [half] = linesOf('IND-03');
    const [year] = linesOf('IND-01');

    expect(half?.cells.map((cell) => [1, 2, 3, 4].filter((quarter) => covers(cell, quarter)))).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(year?.cells.map((cell) => [1, 2, 3, 4].filter((quarter) => covers(cell, quarter)))).toEqual([[1, 2, 3, 4]]);
  });

  it('opens the reasons that are used, and those added by hand', () => {
    const [plain] = gridGroups(linesOf('IND-16'), {});
    const [opened] = gridGroups(linesOf('IND-16'), { 'IND-16-joint': ['OB-COST'] });

    expect(plain?.rows.map(({ part }) => part.code)).toEqual(['OB-DELAY']);
    expect(plain?.more).toHaveLength(32);
    expect(opened?.rows.map(({ part }) => part.code)).toEqual(['OB-DELAY', 'OB-COST']);
  });

  it('gives each cycle its own rows', () => {
    const [funnel] = gridGroups(linesOf('IND-13'), {});

    expect(funnel?.rows).toHaveLength(8);
    expect(new Set(funnel?.rows.map(({ cycle }) => cycle))).toEqual(new Set([1, 2]));
  });

  it('counts what is filled of what people enter, not of what Entente computes', () => {
    expect(filled(linesOf('IND-16', 'IND-26'))).toEqual({ count: 1, total: 4 });
  });
});
