import {
  type BoardCell,
  type BoardLine,
  type CellKey,
  cellKey,
  type IndicatorPart,
  type PeriodKind,
} from '@entente/evaluations/domain';

/** One place to type: a part of a cell, over the quarters that its period covers. */
export type GridCell = {
  readonly key: CellKey;
  readonly cell: BoardCell;
  readonly from: number;
  readonly span: number;
};

export type GridRow = {
  readonly id: string;
  readonly part: IndicatorPart;
  readonly cycle: number | null;
  readonly cells: readonly GridCell[];
};

export type GridGroup = {
  readonly id: string;
  readonly line: BoardLine;
  readonly rows: readonly GridRow[];
  /** Reasons and payers come one by one: a line for each of them would hide the others. */
  readonly more: readonly IndicatorPart[];
};

const spans: Readonly<Record<PeriodKind, number>> = { quarter: 1, half: 2, year: 4, cycle: 4 };

/** Long lists of parts open with what is used. */
const shownAtOnce = 6;

export const groupId = ({ definition, side }: BoardLine): string => `${definition.code}-${side}`;

const partsShown = ({ definition, cells }: BoardLine, opened: readonly string[]): readonly IndicatorPart[] =>
  definition.parts.length <= shownAtOnce || definition.figure.kind !== 'total'
    ? definition.parts
    : definition.parts.filter(({ code }) => opened.includes(code) || cells.some(({ parts }) => code in parts));

const gridCell = (cell: BoardCell): GridCell => {
  const span = spans[cell.period.kind];
  const from = cell.period.kind === 'cycle' ? 0 : (cell.period.rank - 1) * span;
  return { key: cellKey(cell.place), cell, from, span };
};

/** Whether a quarter lies in the period of a cell; a cycle has no dates of its own. */
export const covers = (cell: BoardCell, quarter: number): boolean => {
  const { from, span } = gridCell(cell);
  return from < quarter && quarter <= from + span;
};

const rowsOf = (line: BoardLine, parts: readonly IndicatorPart[]): readonly GridRow[] => {
  const id = groupId(line);
  if (line.definition.frequency !== 'cycle') {
    const cells = line.cells.map(gridCell);
    return parts.map((part) => ({ id: `${id}-${part.code}`, part, cycle: null, cells }));
  }
  return line.cells.flatMap((cell) =>
    parts.map((part) => ({
      id: `${id}-${part.code}-${cell.period.rank}`,
      part,
      cycle: cell.period.rank,
      cells: [gridCell(cell)],
    })),
  );
};

/** The table to type in; `opened` holds the parts that were added by hand, by group. */
export const gridGroups = (
  lines: readonly BoardLine[],
  opened: Readonly<Record<string, readonly string[]>>,
): readonly GridGroup[] =>
  lines.map((line) => {
    const parts = partsShown(line, opened[groupId(line)] ?? []);
    return {
      id: groupId(line),
      line,
      rows: rowsOf(line, parts),
      more: line.definition.parts.filter((part) => !parts.includes(part)),
    };
  });

/** How many places of what has begun hold something: computed ones are not asked for. */
export const filled = (lines: readonly BoardLine[]): { readonly count: number; readonly total: number } => {
  const asked = lines
    .filter(({ definition }) => definition.origin === 'entered')
    .flatMap(({ cells }) => cells.filter(({ open }) => open));
  return { count: asked.filter(({ parts }) => Object.keys(parts).length > 0).length, total: asked.length };
};
