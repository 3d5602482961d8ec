import { type Day } from '@entente/platform/kernel';
import { type FollowedIndicator } from './followed';
import { indicatorOf } from './indicator-catalogue';
import { type CellKey, cellKey } from './indicator-entry';
import { hasBegun, isOver, periodCode, periodsOf } from './period';

/** Cells of a year that people are asked for; `late` are those of periods that are over. */
export type Expected = { readonly begun: readonly CellKey[]; readonly over: readonly CellKey[] };

/** What a partnership should have entered by a day: only what it follows, and nothing that Entente computes. */
export const expectedCells = (followed: readonly FollowedIndicator[], year: number, on: Day): Expected => {
  const cells = followed.flatMap(({ code }) => {
    const { frequency, sides, origin } = indicatorOf(code);
    if (origin === 'computed') return [];
    return periodsOf(frequency, year).flatMap((period) =>
      sides.map((side) => ({ key: cellKey({ code, period: periodCode(period), side }), period })),
    );
  });
  const keys = (holds: (cell: (typeof cells)[number]) => boolean) => cells.filter(holds).map(({ key }) => key);
  return {
    begun: keys(({ period }) => hasBegun(period, on)),
    // A cycle ends when its people say so.
    over: keys(({ period }) => period.kind !== 'cycle' && isOver(period, on)),
  };
};
