import {
  type BoardLine,
  type CellPlace,
  type IndicatorCatalogue,
  type IndicatorEntry,
  parsePeriod,
} from '@entente/evaluations/domain';

export type AskedCell = CellPlace & {
  readonly entry: IndicatorEntry;
  readonly version: number;
  readonly rule?: string;
};

const noTrend = { figure: null, lastYear: null, target: null, baseline: null } as const;

/** A requested cell as the cards of the entry page read it: one line, one period, nothing around. */
export const askedLine = (
  { rule = '', entry, version, ...cell }: AskedCell,
  { of }: IndicatorCatalogue,
): BoardLine | null => {
  const period = parsePeriod(cell.period);
  const definition = of(cell.code);
  if (!period || !definition) return null;
  const { code, side } = cell;
  const place = { code, period: cell.period, side };
  return {
    definition,
    followed: { code, target: null, baseline: null, rule },
    side,
    cells: [{ place, period, entry, version, computed: null, parts: entry.parts, open: true }],
    trend: noTrend,
  };
};
