import { reviewAnnouncedOn, reviewDueOn, reviewUrgency } from './review-due';

const rhythm = { startedOn: '2025-08-31', everyMonths: 6, last: null } as const;
const last = { heldOn: '2026-12-14', nextReviewOn: '2027-11-30', stopped: false } as const;

describe('when a review is due', () => {
  it('follows the rhythm of the convention from its start, a year by default', () => {
    expect(reviewDueOn(rhythm)).toBe('2026-02-28');
    expect(reviewDueOn({ ...rhythm, everyMonths: null })).toBe('2026-08-31');
  });

  it('follows the date agreed at the last review, or the rhythm since that meeting', () => {
    expect(reviewDueOn({ ...rhythm, last })).toBe('2027-11-30');
    expect(reviewDueOn({ ...rhythm, last: { ...last, nextReviewOn: null } })).toBe('2027-06-14');
  });

  it('is never again once the partnership stopped', () => {
    expect(reviewDueOn({ ...rhythm, last: { ...last, stopped: true } })).toBeNull();
  });

  it.each([
    ['2027-10-15', 'later'],
    ['2027-10-16', 'soon'],
    ['2027-11-30', 'soon'],
    ['2027-12-01', 'overdue'],
  ] as const)('on %s is %s', (today, urgency) => {
    expect(reviewAnnouncedOn('2027-11-30')).toBe('2027-10-16');
    expect(reviewUrgency('2027-11-30', today)).toBe(urgency);
  });
});
