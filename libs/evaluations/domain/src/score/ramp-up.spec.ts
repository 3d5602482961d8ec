import { isRampingUp, rampUpEndsOn } from './ramp-up';

describe('the ramp-up', () => {
  it('lasts eighteen months', () => {
    expect(isRampingUp('2025-06-15', '2026-12-14')).toBe(true);
    expect(isRampingUp('2025-06-15', '2026-12-15')).toBe(false);
  });

  it('ends on the last day of a shorter month', () => {
    expect(rampUpEndsOn('2025-08-31')).toBe('2027-02-28');
  });
});
