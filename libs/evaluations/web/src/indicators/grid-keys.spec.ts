import { nextSpot, type Spot, stepOf } from './grid-keys';

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});
const edges = { start: true, end: true };
const inside = { start: false, end: false };

// Four quarters; two halves; a year; four quarters of which the last is to come.
const spots: readonly Spot[] = [
  ...[0, 1, 2, 3].map((from) => ({ row: 0, from, to: from + 1 })),
  { row: 1, from: 0, to: 2 },
  { row: 1, from: 2, to: 4 },
  { row: 3, from: 0, to: 4 },
  ...[0, 1, 2].map((from) => ({ row: 4, from, to: from + 1 })),
];
const at = (row: number, from: number): Spot => {
  const spot = spots.find((each) => each.row === row && each.from === from);
  if (!spot) throw new Error(`${row} ${from}`);
  return spot;
};

describe('the keys of the table', () => {
  it('goes down by Enter and up by Shift and Enter', () => {
    expect([stepOf(press('Enter'), inside), stepOf(press('Enter', { shiftKey: true }), inside)]).toEqual([
      'down',
      'up',
    ]);
  });

  it('leaves a text sideways from its edges only, and never with a modifier', () => {
    expect(stepOf(press('ArrowLeft'), inside)).toBeNull();
    expect([stepOf(press('ArrowLeft'), edges), stepOf(press('ArrowRight'), edges)]).toEqual(['left', 'right']);
    expect(stepOf(press('ArrowDown', { ctrlKey: true }), edges)).toBeNull();
    expect(stepOf(press('ArrowRight', { shiftKey: true }), edges)).toBeNull();
    expect(stepOf(press('5'), edges)).toBeNull();
  });

  it('keeps the column when cells are wider, and jumps over rows that cannot be typed in', () => {
    expect(nextSpot(spots, at(0, 3), 'down')).toBe(at(1, 2));
    expect(nextSpot(spots, at(1, 2), 'down')).toBe(at(3, 0));
    expect(nextSpot(spots, at(4, 2), 'up')).toBe(at(3, 0));
  });

  it('takes the last open cell of a row whose quarter is to come', () => {
    expect(nextSpot([at(0, 3), at(4, 0), at(4, 2)], at(0, 3), 'down')).toBe(at(4, 2));
  });

  it('stops at the edges of the table', () => {
    expect(nextSpot(spots, at(0, 0), 'up')).toBeUndefined();
    expect(nextSpot(spots, at(4, 0), 'down')).toBeUndefined();
    expect(nextSpot(spots, at(0, 0), 'left')).toBeUndefined();
    expect(nextSpot(spots, at(4, 2), 'right')).toBeUndefined();
    expect(nextSpot(spots, at(0, 0), 'right')).toBe(at(0, 1));
  });
});
