import { type SheetBlockId, sheetRows } from './block-ids';

type Row = readonly SheetBlockId[];

/** Measured heights, in any one unit; blocks without a height are not on this sheet. */
export type BlockHeights = Readonly<Partial<Record<SheetBlockId, number>>>;

/** Heights available between header and footer, and the gap between rows. */
export type SheetRoom = { readonly recto: number; readonly verso: number; readonly gap: number };

export type Fit = {
  readonly recto: readonly Row[];
  readonly verso: readonly Row[];
  /** Blocks of the recto that went to the verso. */
  readonly moved: readonly SheetBlockId[];
  /** Blocks that no side can hold: to be shortened or left out before export. */
  readonly overflow: readonly SheetBlockId[];
  /** How much height lacks for everything to fit; 0 when it does. */
  readonly lacking: number;
  readonly fits: boolean;
};

const present = (rows: readonly Row[], heights: BlockHeights): Row[] =>
  rows.map((row) => row.filter((id) => heights[id] !== undefined)).filter((row) => row.length > 0);

const rowHeight = (row: Row, heights: BlockHeights): number => Math.max(...row.map((id) => heights[id] ?? 0));

const heightOf = (rows: readonly Row[], heights: BlockHeights, gap: number): number =>
  rows.reduce((sum, row) => sum + rowHeight(row, heights), 0) + gap * Math.max(0, rows.length - 1);

// Heights come from additions of fractions: a thousandth of a point is no overflow.
const tolerance = 1e-3;

/** As many of the first rows as a height can hold, in order: a later row never overtakes one that does not fit. */
const fill = (
  rows: readonly Row[],
  heights: BlockHeights,
  { room, gap }: { room: number; gap: number },
): [Row[], Row[]] => {
  const counts = rows.map((_, index) => heightOf(rows.slice(0, index + 1), heights, gap));
  const kept = counts.findIndex((height) => height > room + tolerance);
  return kept === -1 ? [[...rows], []] : [rows.slice(0, kept), rows.slice(kept)];
};

/**
 * Lays the sheet out on its two sides, in its fixed order. What the recto cannot hold goes to the top of the verso;
 * the contact panel and the identifiers keep the foot of the verso; what then lacks room is said, never shrunk.
 */
export const fitSheet = (heights: BlockHeights, { recto, verso, gap }: SheetRoom): Fit => {
  const [front, pushed] = fill(present(sheetRows.recto, heights), heights, { room: recto, gap });
  const foot = present(sheetRows.foot, heights);
  const wanted = [...pushed, ...present(sheetRows.verso, heights)];
  const footHeight = foot.length === 0 ? 0 : heightOf(foot, heights, gap) + gap;
  const [back, over] = fill(wanted, heights, { room: verso - footHeight, gap });

  const lacking = Math.max(0, heightOf([...wanted, ...foot], heights, gap) - verso);
  return {
    recto: front,
    verso: [...back, ...foot],
    moved: pushed.flat().filter((id) => !over.flat().includes(id)),
    overflow: over.flat(),
    lacking: Math.round(lacking * 100) / 100,
    fits: over.length === 0 && lacking < tolerance,
  };
};
