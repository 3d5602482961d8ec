import { balanceOn, blankPartnership, newLine } from './partnership-draft';

describe('what each side brings, as it is typed', () => {
  it('is balanced over what runs today alone', () => {
    const hours = { ...newLine('gives'), unit: 'hour' as const, volume: 10, rhythm: 'month' as const };
    const contributions = [
      hours,
      { ...hours, volume: 99, until: '2026-11-20' },
      { ...hours, direction: 'receives' as const, volume: 99, from: '2026-11-22' },
    ];

    const { given, received } = balanceOn({ ...blankPartnership(), contributions }, '2026-11-21');

    expect([given, received]).toEqual([120, 0]);
  });
});
