import { type Day } from '@entente/platform/kernel';
import { type FollowedIndicator } from './followed';
import { type IndicatorCatalogue, shippedCatalogue } from './indicator-catalogue';
import { type CellKey, cellKey } from './indicator-entry';
import { hasBegun, isOver, periodCode, periodsOf } from './period';

/** Cells of a year that people are asked for; `late` are those of periods that are over. */
export type Expected = { readonly begun: readonly CellKey[]; readonly over: readonly CellKey[] };

/** What a partnership should have entered by a day: only what it follows, and nothing that Entente computes. */
export const expectedCells = (
  followed: readonly FollowedIndicator[],
  year: number,
  on: Day,
  catalogue: IndicatorCatalogue = shippedCatalogue,
): Expected => {
  const cells = followed.flatMap(({ code }) => {
    const definition = catalogue.of(code);
    if (!definition || definition.retired || definition.origin === 'computed') return [];
    const { frequency, sides } = definition;
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
