import fc from 'fast-check';
import { frequencies } from './indicator';
import {
  comparePeriods,
  firstDayOf,
  hasBegun,
  isOver,
  lastDayOf,
  parsePeriod,
  type Period,
  periodCode,
  periodLabel,
  periodOn,
  periodsOf,
} from './period';

const anyPeriod: fc.Arbitrary<Period> = fc
  .tuple(fc.constantFrom(...frequencies), fc.integer({ min: 2000, max: 2100 }), fc.integer({ min: 1, max: 12 }))
  .chain(([frequency, year, cycles]) => fc.constantFrom(...periodsOf(frequency, year, cycles)));

const read = (code: string): Period => {
  const period = parsePeriod(code);
  if (!period) throw new Error(code);
  return period;
};

describe('a period', () => {
  it('is read back from its code', () => {
    fc.assert(fc.property(anyPeriod, (period) => expect(parsePeriod(periodCode(period))).toEqual(period)));
  });

  it.each(['2026-T5', '2026-S3', '2026-C13', '2026-T0', '26', '2026-Q1', '1999', '2101', '', '2026-T1 ', '2026-t1'])(
    'refuses %j',
    (code) => {
      expect(parsePeriod(code)).toBeNull();
    },
  );

  it('never throws on a text, however strange', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(() => parsePeriod(text)).not.toThrow()));
  });

  it('covers its days, first and last included', () => {
    expect([firstDayOf(read('2026-T1')), lastDayOf(read('2026-T1'))]).toEqual(['2026-01-01', '2026-03-31']);
    expect([firstDayOf(read('2028-T1')), lastDayOf(read('2028-S1'))]).toEqual(['2028-01-01', '2028-06-30']);
    expect([firstDayOf(read('2026')), lastDayOf(read('2026'))]).toEqual(['2026-01-01', '2026-12-31']);
    expect([firstDayOf(read('2026-T4')), lastDayOf(read('2026-S2'))]).toEqual(['2026-10-01', '2026-12-31']);
  });

  it('has begun on its first day, and is over the day after its last', () => {
    const quarter = read('2026-T4');

    expect([hasBegun(quarter, '2026-09-30'), hasBegun(quarter, '2026-10-01')]).toEqual([false, true]);
    expect([isOver(quarter, '2026-12-31'), isOver(quarter, '2027-01-01')]).toEqual([false, true]);
  });

  it('leaves no day of the year out, and counts none twice', () => {
    for (const frequency of ['half', 'quarter'] as const) {
      const days = periodsOf(frequency, 2026).flatMap((period) => [firstDayOf(period), lastDayOf(period)]);
      expect(days).toEqual(days.toSorted());
      expect([days[0], days.at(-1)]).toEqual(['2026-01-01', '2026-12-31']);
    }
  });

  it('stands in one order, whichever way it is sorted', () => {
    const all = ['2026', '2026-T1', '2025', '2026-S1', '2026-T2', '2026-C2', '2026-C1', '2026-S2', '2026-T4'].map(read);

    expect(all.toSorted(comparePeriods).map(periodCode)).toEqual([
      '2025',
      '2026-T1',
      '2026-T2',
      '2026-S1',
      '2026-T4',
      '2026-S2',
      '2026',
      '2026-C1',
      '2026-C2',
    ]);
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        expect(Math.sign(comparePeriods(a, b))).toBe(-Math.sign(comparePeriods(b, a)) + 0);
      }),
    );
  });

  it('is said in words', () => {
    expect(['2026-T1', '2026-T3', '2026-S2', '2026', '2026-C2'].map((code) => periodLabel(read(code), 'fr'))).toEqual([
      '1er trimestre 2026',
      '3e trimestre 2026',
      '2e semestre 2026',
      '2026',
      'cycle 2 de 2026',
    ]);
    expect(periodLabel(read('2026-T3'), 'en')).toBe('3rd quarter 2026');
  });

  it('is the one of a day', () => {
    expect(periodCode(periodOn('quarter', '2026-11-22'))).toBe('2026-T4');
    expect(periodCode(periodOn('half', '2026-06-30'))).toBe('2026-S1');
  });
});
