import { type IndicatorCell, type CellPlace } from './indicator-entry';
import { parsePeriod } from './period';

/** Something that is probably a slip: said beside the value, never refused, for a late answer may explain it. */
export type CellDoubt = CellPlace & {
  readonly doubt: 'accepted-above-requests' | 'supported-below-concerned';
  readonly value: number;
  readonly other: number;
};

type Cells = readonly Pick<IndicatorCell, 'code' | 'period' | 'side' | 'entry'>[];

const partAt = (cells: Cells, { code, period, side }: CellPlace, part: string): number | null => {
  const value = cells.find((cell) => cell.code === code && cell.period === period && cell.side === side)?.entry.parts[
    part
  ];
  return typeof value === 'number' ? value : null;
};

const acceptedAbove = (cells: Cells): readonly CellDoubt[] =>
  cells.flatMap(({ code, period, side, entry }) => {
    const accepted = code === 'IND-15' ? entry.parts['accepted'] : undefined;
    const requests = partAt(cells, { code: 'IND-14', period, side }, 'requests');
    return typeof accepted === 'number' && requests !== null && accepted > requests
      ? [{ code, period, side, doubt: 'accepted-above-requests', value: accepted, other: requests }]
      : [];
  });

/** The typed total of IND-04 against the people of the same year that IND-03 counts. */
const supportedBelow = (cells: Cells): readonly CellDoubt[] =>
  cells.flatMap(({ code, period, side, entry }) => {
    const supported = code === 'IND-04' ? entry.parts['supported'] : undefined;
    if (typeof supported !== 'number') return [];
    const concerned = cells.flatMap((cell) => {
      const isOfYear = cell.code === 'IND-03' && parsePeriod(cell.period)?.year === parsePeriod(period)?.year;
      const value = isOfYear ? Object.values(cell.entry.parts)[0] : undefined;
      return typeof value === 'number' ? [value] : [];
    });
    const most = Math.max(0, ...concerned);
    return most > supported
      ? [{ code, period, side, doubt: 'supported-below-concerned', value: supported, other: most }]
      : [];
  });

/** What to look at again in the values of a partnership. */
export const cellDoubts = (cells: Cells): readonly CellDoubt[] => [...acceptedAbove(cells), ...supportedBelow(cells)];
