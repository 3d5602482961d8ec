import { type Block } from '../block';
import { type Box, type Continuation, type Pen, type Ruler, type TagOptions } from '../document/pen';
import { type Ink, mm } from '../theme';
import { type Padding, verticalPadding } from './table-columns';
import { gap } from './layout.blocks';

/** A cell: what it shows, what it is, the space at its sides. */
export interface RowCell {
  readonly block: Block;
  readonly tag: 'TH' | 'TD';
  readonly options: TagOptions;
  readonly padding: Padding;
}

/** The foot line of a row. */
export interface RowRule {
  readonly ink: Ink;
  readonly weight: number;
}

export const bodyRule: RowRule = { ink: 'line', weight: mm(0.25) };
export const headRule: RowRule = { ink: 'ink', weight: mm(0.5) };

/** One row of a table with its share of the width. */
export interface Row {
  readonly cells: readonly RowCell[];
  readonly rule: RowRule;
  readonly part?: Continuation;
  readonly keys?: readonly object[];
}

const nothing = gap(0);

const placesOf = (row: Row, widths: readonly number[], x: number): readonly Pick<Box, 'x' | 'width'>[] => {
  let reached = x;
  return row.cells.map((cell, index) => {
    const width = widths[index] ?? 0;
    const { left, right } = cell.padding;
    const place = { x: reached + left, width: Math.max(1, width - left - right) };
    reached += width;
    return place;
  });
};

/** Height of a row, its rule included. */
export const rowHeight = (row: Row, ruler: Ruler, widths: readonly number[]): number => {
  const places = placesOf(row, widths, 0);
  const heights = row.cells.map(({ block }, index) => block.height(ruler, places[index]?.width ?? 0));
  return Math.max(0, ...heights) + 2 * verticalPadding + row.rule.weight;
};

const drawRule = (pen: Pen, { rule }: Row, { x, y, width, height }: Box): void => {
  const at = y + height - rule.weight / 2;
  pen.ink.line({ x, y: at }, { x: x + width, y: at }, { stroke: rule.ink, lineWidth: rule.weight });
};

const cellBoxes = (row: Row, widths: readonly number[], box: Box): readonly Box[] =>
  placesOf(row, widths, box.x).map((place) => ({
    ...place,
    y: box.y + verticalPadding,
    height: box.height - 2 * verticalPadding - row.rule.weight,
  }));

const partOf = ({ part, keys }: Row, index: number): Continuation | undefined => {
  const key = keys?.[index];
  return part && key ? { key, last: part.last } : undefined;
};

/** Draws a row as TR with its cells. */
export const drawRow = (pen: Pen, row: Row, widths: readonly number[], box: Box): void => {
  const boxes = cellBoxes(row, widths, box);
  pen.tagPart('TR', { part: row.part }, () =>
    row.cells.forEach((cell, index) =>
      pen.tagPart(cell.tag, { ...cell.options, part: partOf(row, index) }, () =>
        cell.block.draw(pen, boxes[index] ?? box),
      ),
    ),
  );
  pen.artifact(() => drawRule(pen, row, box));
};

/** Draws a row again on a following page, as an artifact: it is read once. */
export const repeatRow = (pen: Pen, row: Row, widths: readonly number[], box: Box): void => {
  const boxes = cellBoxes(row, widths, box);
  pen.repeated(() => row.cells.forEach((cell, index) => cell.block.draw(pen, boxes[index] ?? box)));
  pen.artifact(() => drawRule(pen, row, box), 'Pagination');
};

/** Cuts a row that is taller than a page; the two halves are one row for the structure. */
export const splitRow = (
  row: Row,
  ruler: Ruler,
  widths: readonly number[],
  room: number,
): readonly [Row, Row] | undefined => {
  const places = placesOf(row, widths, 0);
  const inside = room - 2 * verticalPadding - row.rule.weight;
  const halves = row.cells.map(({ block }, index): readonly [Block, Block] => {
    const width = places[index]?.width ?? 0;
    if (block.height(ruler, width) <= inside) return [block, nothing];
    return block.split?.(ruler, width, inside) ?? [nothing, block];
  });
  if (halves.every(([first]) => first === nothing)) return undefined;
  const key = row.part?.key ?? {};
  const keys = row.keys ?? row.cells.map(() => ({}));
  const half = (side: 0 | 1, last: boolean): Row => ({
    ...row,
    cells: row.cells.map((cell, index) => ({ ...cell, block: halves[index]?.[side] ?? nothing })),
    part: { key, last },
    keys,
  });
  return [half(0, false), half(1, row.part?.last ?? true)];
};
