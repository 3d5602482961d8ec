import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addYears,
  type Day,
  dayOf,
  daysBetween,
  isDay,
  monthsBetween,
  parseDay,
  weekday,
} from './day';

const anyDay = fc
  .date({ min: new Date('1800-01-01'), max: new Date('2400-12-31'), noInvalidDate: true })
  .map((date) => parseDay(date.toISOString().slice(0, 10)));

describe('a day', () => {
  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '20261120', '', '2026-11-20T00:00', '0000-01-01'])(
    'is not %s',
    (text) => {
      expect(isDay(text)).toBe(false);
      expect(() => parseDay(text)).toThrow(RangeError);
    },
  );

  it.each(['2024-02-29', '2026-12-31', '0099-03-01'])('is %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it('is the one of the clock on the wall, not of Greenwich', () => {
    const lateEvening = new Date('2026-06-30T22:30:00Z');

    expect(dayOf(lateEvening)).toBe('2026-07-01');
    expect(dayOf(lateEvening, 'America/Martinique')).toBe('2026-06-30');
  });
});

describe('day arithmetic', () => {
  it.each<[Day, number, Day]>([
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s plus %i days is %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
  });

  it.each<[Day, number, Day]>([
    ['2026-01-31', 1, '2026-02-28'],
    ['2027-03-31', -1, '2027-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 12, '2027-12-15'],
    ['2026-05-31', -12, '2025-05-31'],
  ])('%s plus %i months is %s', (day, count, expected) => {
    expect(addMonths(day, count)).toBe(expected);
  });

  it('makes 29 February the 28th in common years', () => {
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
  });

  it.each<[Day, Day, number]>([
    ['2026-01-31', '2026-02-28', 1],
    ['2026-01-15', '2026-02-14', 0],
    ['2026-02-14', '2026-01-15', 0],
    ['2025-11-20', '2026-11-20', 12],
    ['2026-11-20', '2025-11-20', -12],
  ])('from %s to %s there are %i whole months', (from, to, count) => {
    expect(monthsBetween(from, to)).toBeCloseTo(count);
  });

  it('counts the days that it adds', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  it('agrees with the calendar of the engine on weekdays', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekday(day) % 7).toBe(new Date(`${day}T00:00:00Z`).getUTCDay());
      }),
    );
  });
});
