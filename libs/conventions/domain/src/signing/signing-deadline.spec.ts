import { firstDeadline, isAfterStart, proposedDeadline } from './signing-deadline';

describe('the last day to sign', () => {
  it.each([
    ['a start beyond the sixty days', '2027-03-01', '2027-01-16'],
    ['a start within them', '2027-01-01', '2027-01-01'],
    ['a start tomorrow', '2026-11-18', '2026-12-02'],
    ['a start in a fortnight', '2026-12-03', '2026-12-03'],
    ['a start today', '2026-11-17', '2027-01-16'],
    ['a start already past', '2026-11-01', '2027-01-16'],
    ['no start yet', null, '2027-01-16'],
  ] as const)('is at first, with %s (%s), %s', (_case, startsOn, deadline) => {
    expect(firstDeadline('2026-11-17', startsOn)).toBe(deadline);
  });

  it.each([
    ['2026-12-10', '2027-01-01', '2027-01-01'],
    ['2027-01-01', '2027-01-01', null],
    ['2026-12-10', '2026-11-01', '2027-01-16'],
    ['2027-01-16', null, null],
  ] as const)('after %s, for a start on %s, is proposed to be %s', (current, startsOn, proposed) => {
    expect(proposedDeadline('2026-11-17', { current, startsOn })).toBe(proposed);
  });

  it('is after the start from the next day on, and never when no start is known', () => {
    expect(isAfterStart('2027-01-01', '2027-01-01')).toBe(false);
    expect(isAfterStart('2027-01-02', '2027-01-01')).toBe(true);
    expect(isAfterStart('2027-01-02', null)).toBe(false);
  });
});
