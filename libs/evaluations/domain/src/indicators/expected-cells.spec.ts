import { follows } from '../testing/indicators';
import { expectedCells } from './expected-cells';

describe('what a partnership is asked for', () => {
  it('is what has begun, side by side, and late once the period is over', () => {
    const { begun, over } = expectedCells([follows('IND-05'), follows('IND-20')], 2026, '2026-05-10');

    expect(begun).toEqual([
      'IND-05|2026-T1|joint',
      'IND-05|2026-T2|joint',
      'IND-20|2026-T1|ours',
      'IND-20|2026-T1|theirs',
      'IND-20|2026-T2|ours',
      'IND-20|2026-T2|theirs',
    ]);
    expect(over).toEqual(['IND-05|2026-T1|joint', 'IND-20|2026-T1|ours', 'IND-20|2026-T1|theirs']);
  });

  it('is nothing of what Entente computes, nor a cycle that nobody opened', () => {
    expect(expectedCells([follows('IND-26'), follows('IND-24')], 2026, '2026-12-31')).toEqual({ begun: [], over: [] });
    expect(expectedCells([follows('IND-13')], 2025, '2026-05-10').over).toEqual([]);
  });
});
