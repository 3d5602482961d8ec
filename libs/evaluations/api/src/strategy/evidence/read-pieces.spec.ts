import type { Tx } from '@entente/platform/api';
import type { PieceFound, PieceSource } from '../strategy-records';
import { readPieces } from './read-pieces';

/** A source of so many pieces, a page at a time. */
const sourceOf =
  (count: number): PieceSource =>
  (_tx, { after, limit }) => {
    const from = after === null ? 0 : Number(after) + 1;
    const keys = Array.from({ length: Math.max(0, Math.min(limit, count - from)) }, (_none, at) => String(from + at));
    return Promise.resolve(keys.map((key) => ({ key }) as PieceFound));
  };
const tx = {} as Tx;
const asked = { year: 2026, timeZone: 'Europe/Paris' };

describe('the pieces of a year', () => {
  it.each([
    [0, 0, false],
    [199, 199, false],
    [200, 200, false],
    [450, 450, false],
    [500, 500, false],
    [501, 500, true],
    [900, 500, true],
  ])('are read to the last of %i, or cut at the limit and said to be', async (count, read, isCut) => {
    const found = await readPieces(tx, sourceOf(count), asked, 500);

    expect([found.pieces.length, found.isCut]).toEqual([read, isCut]);
    expect(new Set(found.pieces.map(({ key }) => key)).size).toBe(read);
  });
});
