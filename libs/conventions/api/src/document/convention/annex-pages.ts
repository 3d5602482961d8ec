import {
  type Annex,
  type Cell as AnnexCell,
  type Table as AnnexTable,
  type TableColumn,
} from '@entente/conventions/domain';
import { type Block, type Cell, gap, heading, keepTogether, mm, pageBreak, table } from '@entente/platform/pdf';
import { inline } from '../inline-text';
import { opening, richBlocks } from '../rich-blocks';

const labelWidth = mm(52);
const beforeAnnex = mm(10);

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

/** Copied and handed to people: the referral slip, the note of information, the form of agreement. */
const handedOver: readonly Annex['code'][] = ['AX-D', 'AX-I', 'AX-J'];

const isHandedOver = (annex: Annex | undefined): boolean => annex !== undefined && handedOver.includes(annex.code);

/** What opens an annex stays with the first rows of its first table. */
const introOf = ({ intro, tables }: Annex): readonly Block[] => {
  const blocks = richBlocks(intro);
  return tables.length > 0 ? blocks.map(opening) : blocks;
};

const annexBlocks = (annex: Annex, before: Annex | undefined): readonly Block[] => [
  isHandedOver(annex) || isHandedOver(before) ? pageBreak : gap(beforeAnnex),
  heading(2, `Annexe ${annex.letter}. ${annex.title}`),
  ...introOf(annex),
  ...annex.tables.flatMap((each, index) => [gap(mm(index === 0 ? 3 : 5)), ...tableBlocks(each)]),
  gap(mm(5)),
  ...richBlocks(annex.closing),
];

/** One after the other, but for those that are handed over, each on a page of its own. */
export const annexPages = (annexes: readonly Annex[]): readonly Block[] =>
  annexes.flatMap((annex, index) => annexBlocks(annex, annexes[index - 1]));
