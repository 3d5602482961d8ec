import { type Fit, fitSheet, type SheetBlock, type SheetBlockId, sheetRows } from '@entente/identity-sheets/domain';
import { say } from '@entente/platform/kernel';
import {
  type Block,
  columns,
  type DocumentMeta,
  type DocumentSpec,
  type Frame,
  gap,
  type Logo,
  measureBlocks,
  mm,
  pageBreak,
  title,
} from '@entente/platform/pdf';
import { sheetPaperWords } from '../content/sheet-paper-words';
import type { SheetDocumentContent } from './contents';
import { drawSheetBlock } from './draw-blocks';
import { runningLines } from './running-lines';

type Row = readonly SheetBlockId[];
type Drawn = ReadonlyMap<SheetBlockId, Block>;

const between = mm(5.5);
// Missions say more than the list beside them.
const spans: Readonly<Partial<Record<SheetBlockId, number>>> = { missions: 7, publics: 5 };
const half = 6;

// A side may hold nothing that this audience reads; the sheet has two all the same.
const blank: Block = { height: () => 0, draw: () => undefined };

const pairs: readonly Row[] = [...sheetRows.recto, ...sheetRows.verso, ...sheetRows.foot].filter(
  (row) => row.length > 1,
);

/** A block as wide as it will be: half the page beside its neighbour, the whole without. */
const asWide = (id: SheetBlockId, block: Block, drawn: Drawn): Block => {
  const pair = pairs.find((row) => row.includes(id)) ?? [];
  const hasNeighbour = pair.some((other) => other !== id && drawn.has(other));
  return hasNeighbour ? columns([{ span: spans[id] ?? half, block }]) : block;
};

type Layout = { readonly drawn: Drawn; readonly fit: Fit; readonly filler: number };

const layOut = (drawn: Drawn, meta: DocumentMeta, frame: Frame): Layout => {
  const ids = [...drawn.keys()];
  const wide = [...drawn].map(([id, block]) => asWide(id, block, drawn));
  const { heights, firstPage, followingPages } = measureBlocks({ meta, frame }, wide);
  const heightOf = Object.fromEntries(ids.map((id, index) => [id, heights[index] ?? 0]));
  const room = { recto: firstPage, verso: followingPages, gap: between };
  const fit = fitSheet(heightOf, room);
  const used = fit.verso.reduce((sum, row) => sum + Math.max(...row.map((id) => heightOf[id] ?? 0)), 0);
  const spare = followingPages - used - between * Math.max(0, fit.verso.length - 1);
  // Fractions of a point add up: the foot stays just above the edge.
  return { drawn, fit, filler: Math.max(0, spare - 0.5) };
};

const rowBlock = (row: Row, drawn: Drawn): Block => {
  const cells = row.flatMap((id) => {
    const block = drawn.get(id);
    return block ? [{ span: spans[id] ?? half, block }] : [];
  });
  const [only] = cells;
  return cells.length === 1 && only ? only.block : columns(cells);
};

const side = (rows: readonly Row[], drawn: Drawn): readonly Block[] =>
  rows.flatMap((row, index) => (index === 0 ? [rowBlock(row, drawn)] : [gap(between), rowBlock(row, drawn)]));

const isFoot = (row: Row): boolean => row.some((id) => sheetRows.foot.flat().some((foot) => foot === id));

const verso = ({ drawn, fit, filler }: Layout): readonly Block[] => {
  const upper = fit.verso.filter((row) => !isFoot(row));
  const foot = fit.verso.filter(isFoot);
  const space = upper.length > 0 && foot.length > 0 ? filler + between : filler;
  return [blank, ...side(upper, drawn), gap(space), ...side(foot, drawn)];
};

/** The A4 sheet, recto and verso, always two pages; what finds no room is said in the remarks and not drawn. */
export const sheetDocument = (content: SheetDocumentContent, logo: Logo | null): DocumentSpec => {
  const { sheet, organisation, createdAt } = content;
  const edition = { organisation, logo, language: sheet.language };
  const meta: DocumentMeta = {
    title: say(sheetPaperWords.titleFor, sheet.language, { name: nameOf(sheet.blocks) ?? organisation }),
    author: organisation,
    language: sheet.language === 'fr' ? 'fr-FR' : 'en-GB',
    createdAt,
    subject: sheet.number,
  };
  const frame = runningLines(content);
  const blocks = sayPlaceOnce(sheet.blocks);
  const drawn = new Map(blocks.map((block) => [block.id, drawSheetBlock(block, edition)]));
  // A document has a title even when its name is kept from this audience.
  if (!drawn.has('title')) drawn.set('title', title(organisation, 'name'));
  const layout = layOut(drawn, meta, frame);
  return { meta, frame, blocks: [...side(layout.fit.recto, drawn), pageBreak, ...verso(layout)], remarks: layout.fit };
};

/** « Être accueilli » already says where and when: the contact panel then leaves it out. */
const sayPlaceOnce = (blocks: readonly SheetBlock[]): readonly SheetBlock[] => {
  if (!blocks.some(({ id }) => id === 'admission')) return blocks;
  return blocks.map((block) =>
    block.content.kind === 'contact' ? { ...block, content: { ...block.content, place: '', hours: '' } } : block,
  );
};

const nameOf = (blocks: readonly SheetBlock[]): string | undefined =>
  blocks.flatMap(({ content }) => (content.kind === 'title' ? [content.name] : [])).at(0);
