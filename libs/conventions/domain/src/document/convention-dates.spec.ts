import { addDays, type Day, dayFrom, monthsBetween } from '@entente/platform/kernel';
import * as fc from 'fast-check';
import { leTilleulAnswers, someAnswers } from '../testing';
import { conventionDates, endAfterRenewals, endOfTerm } from './convention-dates';

const term = (change: Partial<typeof leTilleulAnswers.term>) =>
  conventionDates(someAnswers({ term: { ...leTilleulAnswers.term, ...change } }));

describe('the dates that count', () => {
  it('are those of a year from 1 January, opposed two months before', () => {
    expect(conventionDates(leTilleulAnswers)).toEqual({
      startsOn: '2027-01-01',
      endsOn: '2027-12-31',
      lastObjection: '2027-10-31',
      alerts: ['2027-04-30', '2027-07-31', '2027-09-30'],
      reviewDue: '2028-01-01',
      reviewAlert: '2027-11-17',
    });
  });

  it('alert before the end when there is nothing to oppose', () => {
    expect(term({ renewal: 'express' })).toMatchObject({
      lastObjection: null,
      alerts: ['2027-06-30', '2027-09-30', '2027-11-30'],
    });
  });

  it('are unknown while an answer is missing', () => {
    expect(term({ startsOn: null })).toEqual({
      startsOn: null,
      endsOn: null,
      lastObjection: null,
      alerts: [],
      reviewDue: null,
      reviewAlert: null,
    });
    expect(term({ months: null })).toMatchObject({ endsOn: null, alerts: [] });
  });

  it.each([
    ['2027-01-01', 36, '2029-12-31'],
    ['2027-03-15', 12, '2028-03-14'],
    ['2024-02-29', 12, '2025-02-27'],
    ['2026-08-31', 6, '2027-02-27'],
  ] as const)('%s for %i months ends on %s', (startsOn, months, endsOn) => {
    expect(endOfTerm(startsOn, months)).toBe(endsOn);
  });

  it('push the end by whole periods at each renewal', () => {
    expect(endAfterRenewals('2027-12-31', 12, 2)).toBe('2029-12-31');
  });

  it('leave, after the last day to object, at least the whole notice before the end', () => {
    const days = fc
      .tuple(fc.integer({ min: 2020, max: 2050 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([y, m, d]): Day => dayFrom(y, m, d));
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 3, max: 60 }),
        fc.integer({ min: 1, max: 3 }),
        (startsOn, months, renewalNotice) => {
          const { endsOn, lastObjection } = term({ startsOn, months, renewalNotice });

          return (
            endsOn !== null &&
            lastObjection !== null &&
            monthsBetween(addDays(lastObjection, 1), addDays(endsOn, 1)) >= renewalNotice
          );
        },
      ),
    );
  });
});
