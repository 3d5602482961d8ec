import {
  type Annex,
  type Cell as AnnexCell,
  type Table as AnnexTable,
  type TableColumn,
} from '@entente/conventions/domain';
import { type Block, type Cell, gap, heading, keepTogether, mm, pageBreak, table } from '@entente/platform/pdf';
import { inline } from '../inline-text';
import { richBlocks } from '../rich-blocks';

const labelWidth = mm(52);

const words = ({ text }: AnnexCell): Cell => inline(text);

const namingWords = ({ text }: AnnexCell): Cell => inline(text, { weight: 'semibold' });

/** Blank forms are filled in by hand. */
const roomToWrite = mm(10);

const valueWords = (each: AnnexCell): Cell => (each.text === '' ? gap(roomToWrite) : words(each));

const pairOf = ([label, value]: readonly AnnexCell[]): readonly Cell[] =>
  label && value ? [namingWords(label), valueWords(value)] : [];

const rowOf = ([first, ...rest]: readonly AnnexCell[]): readonly Cell[] =>
  first ? [namingWords(first), ...rest.map(words)] : [];

const columnOf = ({ label, align }: TableColumn, index: number) => ({
  header: label,
  numeric: align === 'end',
  namesRow: index === 0,
});

const rowsTable = ({ columns, rows }: AnnexTable): Block =>
  table({ columns: columns.map(columnOf), rows: rows.map(rowOf) });

const pairsTable = ({ rows }: AnnexTable): Block =>
  table({
    columns: [{ header: '', width: labelWidth, namesRow: true }, { header: '' }],
    rows: rows.map(pairOf),
    headless: true,
  });

/** A sheet of labels and values is read as a whole; a list of rows may go over to the next page. */
const tableBlocks = (each: AnnexTable): readonly Block[] => {
  const name = heading(3, each.caption);
  return each.kind === 'pairs' ? [keepTogether(name, pairsTable(each))] : [name, rowsTable(each)];
};

const annexBlocks = ({ letter, title, intro, tables, closing }: Annex): readonly Block[] => [
  pageBreak,
  heading(2, `Annexe ${letter}. ${title}`),
  ...richBlocks(intro),
  ...tables.flatMap((each) => [gap(mm(5)), ...tableBlocks(each)]),
  gap(mm(5)),
  ...richBlocks(closing),
];

/** Each annex on a page of its own: some are handed to people, some are brought up to date alone. */
export const annexPages = (annexes: readonly Annex[]): readonly Block[] => annexes.flatMap(annexBlocks);
