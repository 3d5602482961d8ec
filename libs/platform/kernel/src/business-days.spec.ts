import fc from 'fast-check';
import { addBusinessDays, countries, easter, isBusinessDay, nextBusinessDay, publicHolidays } from './business-days';
import { addDays, type Day } from './day';

describe('public holidays', () => {
  it.each<[number, Day]>([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('Easter %i falls on %s', (year, expected) => {
    expect(easter(year)).toBe(expected);
  });

  it('lists the eleven of France', () => {
    expect(publicHolidays(2026, 'FR')).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
      '2026-07-14',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
  });

  it('lists the ten of Belgium', () => {
    expect(publicHolidays(2026, 'BE')).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-25',
      '2026-07-21',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
  });
});

describe('business days', () => {
  it.each<[Day, boolean]>([
    ['2026-11-20', true],
    ['2026-11-21', false],
    ['2026-11-22', false],
    ['2026-11-11', false],
    ['2026-05-25', false],
  ])('on %s one works in France: %s', (day, expected) => {
    expect(isBusinessDay(day, 'FR')).toBe(expected);
  });

  it.each<[Day, number, Day]>([
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-10', 1, '2026-11-12'],
    ['2026-12-24', 2, '2026-12-29'],
    ['2026-11-23', -1, '2026-11-20'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('%s plus %i business days is %s', (day, count, expected) => {
    expect(addBusinessDays(day, count, 'FR')).toBe(expected);
  });

  it('differ from country to country', () => {
    expect(isBusinessDay('2026-07-14', 'BE')).toBe(true);
    expect(isBusinessDay('2026-07-21', 'BE')).toBe(false);
  });

  it('keeps a worked day and moves the others forward', () => {
    expect(nextBusinessDay('2026-11-20', 'FR')).toBe('2026-11-20');
    expect(nextBusinessDay('2026-11-21', 'FR')).toBe('2026-11-23');
  });

  it('always lands on a worked day, and comes back from it', () => {
    const start = fc.integer({ min: 0, max: 4000 }).map((count) => addDays('2024-01-01', count));
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 60 }), fc.constantFrom(...countries), (day, count, country) => {
        const worked = nextBusinessDay(day, country);
        const later = addBusinessDays(worked, count, country);

        expect(isBusinessDay(later, country)).toBe(true);
        expect(addBusinessDays(later, -count, country)).toBe(worked);
      }),
    );
  });
});
