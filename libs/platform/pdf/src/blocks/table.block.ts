import { type Block } from '../block';
import { type Box, type Continuation, type Pen, type Ruler } from '../document/pen';
import { setText } from '../text/paragraph-lines';
import { type RichText } from '../text/rich-text';
import { mm } from '../theme';
import { gap, stack } from './layout.blocks';
import { type ColumnDemand, type Padding, paddingsOf, shareWidth } from './table-columns';
import { type Row, type RowCell, bodyRule, drawRow, headRule, repeatRow, rowHeight, splitRow } from './table-row';
import { paragraph } from './text.blocks';

/** A column: its head, how its cells are set, whether they name their row. */
export interface Column {
  readonly header: RichText;
  /** In points; left out, the width follows the texts. */
  readonly width?: number;
  /** Right aligned, tabular figures. */
  readonly numeric?: boolean;
  /** The cells of this column are the headers of their rows. */
  readonly namesRow?: boolean;
}

/** A cell: words, or one block. */
export type Cell = RichText | Block;

/** What a table shows. */
export interface TableContent {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Says what the table is about, above it; a heading just before may do instead. */
  readonly caption?: string;
  /** Draws no head: for labels and their values, where the first column names each row. */
  readonly headless?: boolean;
}

interface Prepared {
  readonly caption?: Block;
  readonly head: Row | undefined;
  readonly rows: readonly Row[];
  readonly demands: readonly ColumnDemand[];
  /** Set on the parts of a table that was split. */
  readonly part?: { readonly table: Continuation; readonly body: Continuation; readonly isFirst: boolean };
}

const isBlock = (cell: Cell): cell is Block => typeof cell === 'object' && 'draw' in cell;

const paddingsIn = (columns: readonly Column[]): readonly Padding[] =>
  paddingsOf(columns.map(({ numeric = false }) => numeric));
const noPadding = { left: 0, right: 0 };

const wordsOf = (content: RichText, { namesRow }: Column): RichText =>
  namesRow && typeof content === 'string' ? [{ text: content, weight: 'semibold' }] : content;

const blockOf = (cell: Cell, column: Column): Block => {
  if (isBlock(cell)) return cell;
  const style = column.numeric ? 'tableNumber' : 'table';
  return paragraph(wordsOf(cell, column), { style, align: column.numeric ? 'right' : 'left' });
};

const rowOf = (cells: readonly Cell[], columns: readonly Column[]): Row => ({
  cells: columns.map((column, index): RowCell => ({
    block: blockOf(cells[index] ?? '', column),
    tag: column.namesRow ? 'TH' : 'TD',
    options: column.namesRow ? { scope: 'Row' } : {},
    padding: paddingsIn(columns)[index] ?? noPadding,
  })),
  rule: bodyRule,
});

const headOf = (columns: readonly Column[]): Row => ({
  cells: columns.map(({ header, numeric = false }, index) => ({
    block: paragraph(header, { style: 'tableHead', align: numeric ? 'right' : 'left' }),
    tag: 'TH',
    options: { scope: 'Column' },
    padding: paddingsIn(columns)[index] ?? noPadding,
  })),
  rule: headRule,
});

const demandOf = (index: number, { columns, rows }: TableContent): ColumnDemand => {
  const column = columns[index];
  if (!column) return { texts: [], padding: noPadding };
  const texts = rows.flatMap((row) => {
    const cell = row[index];
    return cell === undefined || isBlock(cell)
      ? []
      : [setText(wordsOf(cell, column), column.numeric ? 'tableNumber' : 'table')];
  });
  return {
    ...(column.width === undefined ? {} : { fixed: column.width }),
    texts: [setText(column.header, 'tableHead'), ...texts],
    padding: paddingsIn(columns)[index] ?? noPadding,
  };
};

const widthsIn = ({ demands }: Prepared, ruler: Ruler, width: number): readonly number[] =>
  shareWidth(demands, ruler, width);

const isFirst = ({ part }: Prepared): boolean => part?.isFirst ?? true;

const openingHeight = (table: Prepared, ruler: Ruler, width: number): number => {
  const caption = isFirst(table) ? (table.caption?.height(ruler, width) ?? 0) : 0;
  return caption + (table.head ? rowHeight(table.head, ruler, widthsIn(table, ruler, width)) : 0);
};

const drawTable = (table: Prepared, pen: Pen, box: Box): void => {
  const widths = widthsIn(table, pen, box.width);
  let { y } = box;
  const next = (row: Row): Box => {
    const place = { ...box, y, height: rowHeight(row, pen, widths) };
    y += place.height;
    return place;
  };
  const { head } = table;
  if (head && !isFirst(table)) repeatRow(pen, head, widths, next(head));
  pen.tagPart('Table', { part: table.part?.table }, () => {
    if (isFirst(table)) {
      table.caption?.draw(pen, box);
      y += table.caption?.height(pen, box.width) ?? 0;
      if (head) pen.tag('THead', {}, () => drawRow(pen, head, widths, next(head)));
    }
    pen.tagPart('TBody', { part: table.part?.body }, () =>
      table.rows.forEach((row) => drawRow(pen, row, widths, next(row))),
    );
  });
};

const halvesAt = (table: Prepared, before: readonly Row[], after: readonly Row[]): readonly [Block, Block] => {
  const [tableKey, bodyKey] = [table.part?.table.key ?? {}, table.part?.body.key ?? {}];
  const part = (last: boolean, first: boolean) => ({
    table: { key: tableKey, last },
    body: { key: bodyKey, last },
    isFirst: first,
  });
  return [
    tableBlock({ ...table, rows: before, part: part(false, isFirst(table)) }),
    tableBlock({ ...table, rows: after, part: part(table.part?.table.last ?? true, false) }),
  ];
};

/** Rows stay whole, but for one that is taller than a page. */
const splitTable = (
  table: Prepared,
  ruler: Ruler,
  width: number,
  room: number,
): readonly [Block, Block] | undefined => {
  const widths = widthsIn(table, ruler, width);
  const opening = openingHeight(table, ruler, width);
  let left = room - opening;
  const index = table.rows.findIndex((row) => (left -= rowHeight(row, ruler, widths)) < -0.01);
  const row = table.rows[index];
  if (!row) return undefined;
  const height = rowHeight(row, ruler, widths);
  const halves = height + opening > ruler.pageRoom ? splitRow(row, ruler, widths, left + height) : undefined;
  const before = table.rows.slice(0, index);
  if (halves) return halvesAt(table, [...before, halves[0]], [halves[1], ...table.rows.slice(index + 1)]);
  return index === 0 ? undefined : halvesAt(table, before, table.rows.slice(index));
};

/** Height of the first part of a row that must be cut. */
const leastOfTallRow = mm(25);

const tableBlock = (table: Prepared): Block => ({
  height: (ruler, width) => {
    const widths = widthsIn(table, ruler, width);
    return table.rows.reduce((sum, row) => sum + rowHeight(row, ruler, widths), openingHeight(table, ruler, width));
  },
  least: (ruler, width) => {
    const [first] = table.rows;
    const height = first ? rowHeight(first, ruler, widthsIn(table, ruler, width)) : 0;
    const opening = openingHeight(table, ruler, width);
    return opening + (opening + height > ruler.pageRoom ? leastOfTallRow : height);
  },
  draw: (pen, box) => drawTable(table, pen, box),
  split: (ruler, width, room) => splitTable(table, ruler, width, room),
});

/** A table without vertical lines; its head comes back on every page, as an artifact. */
export const table = (content: TableContent): Block =>
  tableBlock({
    ...(content.caption === undefined ? {} : { caption: captionOf(content.caption) }),
    head: content.headless ? undefined : headOf(content.columns),
    rows: content.rows.map((cells) => rowOf(cells, content.columns)),
    demands: content.columns.map((_, index) => demandOf(index, content)),
  });

const captionOf = (words: string): Block => {
  const block = tagged('Caption', paragraph(words, { style: 'caption' }));
  return stack([block, gap(mm(1))]);
};

const tagged = (tag: string, block: Block): Block => ({
  height: block.height,
  draw: (pen, box) => pen.tag(tag, {}, () => block.draw(pen, box)),
});
