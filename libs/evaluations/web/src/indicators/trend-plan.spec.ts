import { boardLines, valuesOf } from '@entente/evaluations/domain';
import { anIndicatorCell, follows } from '@entente/evaluations/domain/testing';
import { roundTop, type TrendWords, trendPlan } from './trend-plan';

const words: TrendWords = {
  language: 'fr',
  nothing: 'pas de valeur',
  period: (rank) => `T${rank}`,
  year: (year) => String(year),
  target: (text) => `Cible : ${text}`,
};

const plan = (
  code: Parameters<typeof anIndicatorCell>[0],
  cells: ReturnType<typeof anIndicatorCell>[],
  target = 40,
) => {
  const board = { year: 2026, on: '2026-11-17' as never, followed: [follows(code, { target })], cells, computed: [] };
  const [line] = boardLines(board);
  if (!line) throw new Error('No line.');
  return trendPlan({ line, values: valuesOf(board) }, 2026, words);
};

describe('the trend of an indicator', () => {
  it('adds up from January, as its target does, with a hole where nobody counted', () => {
    const drawn = plan('IND-06', [
      anIndicatorCell('IND-06', '2026-T1', { referrals: 9 }),
      anIndicatorCell('IND-06', '2026-T3', { referrals: 8 }),
      anIndicatorCell('IND-06', '2025-T1', { referrals: 6 }),
      anIndicatorCell('IND-06', '2025-T2', { referrals: 5 }),
    ]);

    expect(drawn).toMatchObject({ categories: ['T1', 'T2', 'T3', 'T4'], max: 40, target: { value: 40 } });
    expect(drawn?.series.map(({ name, values }) => [name, values.map(({ value }) => value)])).toEqual([
      ['2026', [9, null, 17, null]],
      ['2025', [6, 11, null, null]],
    ]);
  });

  it('never adds up what does not: a waiting time speaks for its quarter', () => {
    const drawn = plan('IND-17', [
      anIndicatorCell('IND-17', '2026-T1', { days: 33 }),
      anIndicatorCell('IND-17', '2026-T2', { days: 30 }),
    ]);

    expect(drawn?.series[0]?.values.map(({ value }) => value)).toEqual([33, 30, null, null]);
  });

  it('sets years side by side where there is one value a year, in euros and not in cents', () => {
    const drawn = plan(
      'IND-30',
      [anIndicatorCell('IND-30', '2025', { state: 450_000 }), anIndicatorCell('IND-30', '2026', { state: 500_000 })],
      600_000,
    );

    expect(drawn).toMatchObject({ categories: ['2025', '2026'], max: 6_000, target: { value: 6_000 } });
    expect(drawn?.series[0]?.values.map(({ value }) => value)).toEqual([4_500, 5_000]);
  });

  it('draws nothing of a single value', () => {
    expect(plan('IND-17', [anIndicatorCell('IND-17', '2026-T1', { days: 33 })])).toBeNull();
  });

  it.each([
    [0, 1],
    [37, 40],
    [41, 45],
    [140, 150],
    [6_000, 6_000],
  ])('ends the axis of %d at %d', (most, top) => {
    expect(roundTop(most)).toBe(top);
  });
});
