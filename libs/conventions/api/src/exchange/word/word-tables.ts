import type { Cell, Table as AnnexTable } from '@entente/conventions/domain';
import { AlignmentType, BorderStyle, Paragraph, ShadingType, Table, TableCell, TableRow, WidthType } from 'docx';
import { runs } from './word-runs';
import { inks, twips } from './word-styles';

/** What a page of A4 holds between our margins. */
export const textWidth = twips(166);

const labelWidth = twips(52);

/** Blank forms are filled in by hand. */
const roomToWrite = twips(10);

const line = { style: BorderStyle.SINGLE, size: 4, color: inks.line };
export const thinBorders = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};
const margins = { top: 60, bottom: 60, left: 100, right: 100 };

type CellLook = {
  readonly width: number;
  readonly bold?: boolean;
  readonly end?: boolean;
  readonly head?: boolean;
};

const cell = (text: string, { width, bold = false, end = false, head = false }: CellLook): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(head ? { shading: { type: ShadingType.CLEAR, fill: inks.tint, color: 'auto' } } : {}),
    children: [
      new Paragraph({
        style: 'TableText',
        alignment: end ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: runs(text, bold || head ? { bold: true } : {}),
      }),
    ],
  });

const rowsTable = ({ columns, rows }: AnnexTable): Table => {
  const width = Math.floor(textWidth / Math.max(1, columns.length));
  const ends = columns.map(({ align }) => align === 'end');
  const line = (cells: readonly Cell[]): TableRow =>
    new TableRow({
      cantSplit: true,
      children: cells.map(({ text }, index) => cell(text, { width, bold: index === 0, end: ends[index] ?? false })),
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ label }, index) => cell(label, { width, head: true, end: ends[index] ?? false })),
  });
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: columns.map(() => width),
    borders: thinBorders,
    margins,
    rows: [head, ...rows.map(line)],
  });
};

const pairsTable = ({ rows }: AnnexTable): Table =>
  new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [labelWidth, textWidth - labelWidth],
    borders: thinBorders,
    margins,
    rows: rows.map(
      ([label, value]) =>
        new TableRow({
          cantSplit: true,
          ...(value?.text === '' ? { height: { value: roomToWrite, rule: 'atLeast' as const } } : {}),
          children: [
            cell(label?.text ?? '', { width: labelWidth, bold: true }),
            cell(value?.text ?? '', { width: textWidth - labelWidth }),
          ],
        }),
    ),
  });

/** A table of an annex; a list of rows repeats its head on each page. */
export const wordTable = (table: AnnexTable): Table => (table.kind === 'pairs' ? pairsTable(table) : rowsTable(table));
