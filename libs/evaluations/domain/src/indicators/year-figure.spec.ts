import fc from 'fast-check';
import { anIndicatorCell } from '../testing/indicators';
import { addUp, figureOf, funnelSteps, inMonths, shareOf } from './figure';
import { type IndicatorCode, indicatorOf } from './indicator-catalogue';
import { type IndicatorCell } from './indicator-entry';
import { valuesOf } from './indicator-board';
import { periodCode } from './period';
import { yearFigure } from './year-figure';

const figure = (code: IndicatorCode, cells: readonly IndicatorCell[], side: 'joint' | 'ours' = 'joint') => {
  const found = yearFigure(indicatorOf(code), valuesOf({ cells, computed: [] }), { side, year: 2026 });
  return found && { ...found, periods: found.periods.map(periodCode) };
};

const quarters = (code: IndicatorCode, part: string, ...values: (number | null)[]): IndicatorCell[] =>
  values.flatMap((value, at) => (value === null ? [] : [anIndicatorCell(code, `2026-T${at + 1}`, { [part]: value })]));

describe('the figure of a year', () => {
  it('has no value while nobody said any, which is not zero', () => {
    expect(figure('IND-05', [])).toBeNull();
    expect(figure('IND-05', quarters('IND-05', 'referrals', 0))).toMatchObject({ value: 0, periods: ['2026-T1'] });
  });

  it('adds the quarters that are known, and says how many they are', () => {
    expect(figure('IND-05', quarters('IND-05', 'referrals', 10, null, 5, 0))).toMatchObject({
      value: 15,
      periods: ['2026-T1', '2026-T3', '2026-T4'],
      due: 4,
    });
  });

  it('never adds a median, nor people who may come back: the latest speaks', () => {
    expect(figure('IND-17', quarters('IND-17', 'days', 30, 20, null))).toMatchObject({ value: 20, due: 1 });
    const halves = [
      anIndicatorCell('IND-03', '2026-S1', { concerned: 40 }),
      anIndicatorCell('IND-03', '2026-S2', { concerned: 25 }),
    ];
    expect(figure('IND-03', halves)).toMatchObject({ value: 25, periods: ['2026-S2'] });
  });

  it('takes a share over the requests of the same quarters only', () => {
    const cells = [...quarters('IND-14', 'requests', 10, 20, 30), ...quarters('IND-15', 'accepted', 5, null, 15, 9)];

    expect(figure('IND-15', cells)).toMatchObject({ value: 50, base: 40, periods: ['2026-T1', '2026-T3'] });
  });

  it('leaves out a quarter of which one end alone is known', () => {
    const cells = [
      anIndicatorCell('IND-11', '2026-T1', { held: 9, planned: 10 }),
      anIndicatorCell('IND-11', '2026-T2', { held: 12 }),
    ];

    expect(figure('IND-11', cells)).toMatchObject({ value: 90, base: 10, periods: ['2026-T1'] });
  });

  it('has no share of nothing: zero requests give no percentage', () => {
    expect(figure('IND-15', [...quarters('IND-14', 'requests', 0), ...quarters('IND-15', 'accepted', 0)])).toBeNull();
    expect(shareOf(0, 0)).toBeNull();
  });

  it('takes unpaid hours over all hours of the year, side by side', () => {
    const cells = [
      anIndicatorCell('IND-20', '2026-T1', { design: 2.5, travel: 1.5 }, { side: 'ours' }),
      anIndicatorCell('IND-20', '2026-T2', { delivery: 4 }, { side: 'ours' }),
      anIndicatorCell('IND-20', '2026-T1', { design: 100 }, { side: 'theirs' }),
      anIndicatorCell('IND-21', '2026', { unpaid: 2 }, { side: 'ours' }),
    ];

    expect(figure('IND-20', cells, 'ours')).toMatchObject({
      value: 8,
      parts: { design: 2.5, travel: 1.5, delivery: 4 },
    });
    expect(figure('IND-21', cells, 'ours')).toMatchObject({ value: 25, base: 8 });
  });

  it('keeps attendance of a sector out when its seats are not known', () => {
    const parts = { 'care-came': 3, 'care-expected': 4, 'social-came': 9 };

    expect(figure('IND-25', [anIndicatorCell('IND-25', '2026', parts)])).toMatchObject({ value: 75, base: 4 });
  });

  it('is as sure as its least sure term', () => {
    const cells = [
      anIndicatorCell('IND-05', '2026-T1', { referrals: 4 }),
      anIndicatorCell('IND-05', '2026-T2', { referrals: 4 }, { reliability: 'estimated' }),
    ];

    expect(figure('IND-05', cells)?.reliability).toBe('estimated');
  });

  it('adds the same, whatever the order in which values came', () => {
    const anyQuarters = fc.array(fc.option(fc.integer({ min: 0, max: 500 })), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(anyQuarters, (values) => {
        const cells = quarters('IND-05', 'referrals', ...values);
        expect(figure('IND-05', cells.toReversed())).toEqual(figure('IND-05', cells));
        const known = values.filter((value) => value !== null);
        expect(figure('IND-05', cells)?.value ?? null).toBe(
          known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0),
        );
      }),
    );
  });

  it('keeps a share between 0 and 100 when the part is within its whole', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (a, b) => {
        const [part, base] = [Math.min(a, b), Math.max(a, b)];
        const value = shareOf(part, base);
        if (base > 0) expect(value).toBeCloseTo((100 * part) / base, 0);
        if (value !== null) expect(value >= 0 && value <= 100).toBe(true);
      }),
    );
  });

  it('adds decimals without drift', () => {
    expect(addUp([0.1, 0.2])).toBe(0.3);
    expect(addUp(Array.from({ length: 100 }, () => 0.07))).toBe(7);
    expect([shareOf(1, 3), shareOf(2, 3), shareOf(1, 8)]).toEqual([33.3, 66.7, 12.5]);
  });

  it('says the steps of a funnel, each over the one before', () => {
    const parts = { invited: 40, registered: 20, present: 15, completed: 12 };

    expect(funnelSteps(indicatorOf('IND-13'), parts).map(({ share }) => share)).toEqual([null, 50, 75, 80]);
    expect(figureOf(indicatorOf('IND-13'), parts)).toEqual({ value: 30, base: 40 });
    expect(funnelSteps(indicatorOf('IND-13'), { invited: 40, present: 15 }).map(({ share }) => share)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('keeps the waiting time in months too', () => {
    expect([inMonths(30.4), inMonths(45), inMonths(0)]).toEqual([1, 1.5, 0]);
  });
});
