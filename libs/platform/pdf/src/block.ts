import { type Box, type Pen, type Ruler } from './document/pen';

/** A part of a document that knows its height, draws itself and, when it may, splits over two pages. Blocks are values: one can be drawn many times. */
export interface Block {
  /** A gap vanishes at the top of a page; a break ends the page. */
  readonly kind?: 'gap' | 'break';
  /** Never the last thing on a page: titles. */
  readonly keepsNext?: boolean;
  height(ruler: Ruler, width: number): number;
  draw(pen: Pen, box: Box): void;
  /** The least height worth starting on a page, for blocks that split. */
  least?(ruler: Ruler, width: number): number;
  /** The part that fits in the room, and the rest; nothing when no part is worth it. */
  split?(ruler: Ruler, width: number, room: number): readonly [Block, Block] | undefined;
}

/** What fits on a page and what is left for the next ones. */
export interface Cut {
  readonly head: readonly Block[];
  readonly tail: readonly Block[];
}

const tolerance = 0.01;

const withoutEdgeGaps = (blocks: readonly Block[]): readonly Block[] => {
  const start = blocks.findIndex(({ kind }) => kind !== 'gap');
  return start < 0 ? [] : blocks.slice(start);
};

const leastOf = (block: Block, ruler: Ruler, width: number): number =>
  block.least?.(ruler, width) ?? block.height(ruler, width);

/** Height that must follow a block which may not end a page. */
const following = (blocks: readonly Block[], ruler: Ruler, width: number): number => {
  let height = 0;
  for (const block of blocks) {
    if (block.kind === 'break') return height;
    const open = block.kind === 'gap' || block.keepsNext;
    height += open ? block.height(ruler, width) : leastOf(block, ruler, width);
    if (!open) return height;
  }
  return height;
};

const stays = (blocks: readonly Block[], index: number, { ruler, width, room }: Room): boolean => {
  const block = blocks[index];
  if (!block) return false;
  const height = block.height(ruler, width);
  if (height > room + tolerance) return false;
  const needed = block.keepsNext ? height + following(blocks.slice(index + 1), ruler, width) : height;
  // What no page can hold together is not kept together.
  return needed <= room + tolerance || needed > ruler.pageRoom;
};

interface Room {
  readonly ruler: Ruler;
  readonly width: number;
  readonly room: number;
}

/** Where a run of titles and gaps that belongs to the next block starts. */
const startOfKept = (blocks: readonly Block[], index: number): number => {
  let start = index;
  while (start > 0 && (blocks[start - 1]?.keepsNext || blocks[start - 1]?.kind === 'gap')) start -= 1;
  return blocks.slice(start, index).some(({ keepsNext }) => keepsNext) ? start : index;
};

/** Shares blocks between the room left on a page and the next page. */
export const cutBlocks = (blocks: readonly Block[], ruler: Ruler, width: number, room: number): Cut => {
  let used = 0;
  for (const [index, block] of blocks.entries()) {
    const left = { ruler, width, room: room - used };
    if (block.kind === 'break') return { head: blocks.slice(0, index), tail: withoutEdgeGaps(blocks.slice(index + 1)) };
    if (stays(blocks, index, left)) {
      used += block.height(ruler, width);
      continue;
    }
    if (block.kind === 'gap') return { head: blocks.slice(0, index), tail: withoutEdgeGaps(blocks.slice(index)) };
    const parts = block.keepsNext ? undefined : block.split?.(ruler, width, left.room);
    if (parts) return { head: [...blocks.slice(0, index), parts[0]], tail: [parts[1], ...blocks.slice(index + 1)] };
    const from = startOfKept(blocks, index);
    return { head: blocks.slice(0, from), tail: withoutEdgeGaps(blocks.slice(from)) };
  }
  return { head: blocks, tail: [] };
};
