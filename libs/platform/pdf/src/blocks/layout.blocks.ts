import { type Block, cutBlocks } from '../block';
import { type Box, type Pen, type Ruler } from '../document/pen';
import { type Ink, mm } from '../theme';

/** White space; vanishes at the top of a page. */
export const gap = (height: number): Block => ({ kind: 'gap', height: () => height, draw: () => undefined });

/** Starts a new page. */
export const pageBreak: Block = { kind: 'break', height: () => 0, draw: () => undefined };

/** A hairline over the whole width. */
export const rule = (ink: Ink = 'line', weight: number = mm(0.3)): Block => ({
  height: () => weight,
  draw: (pen, { x, y, width }) =>
    pen.artifact(() =>
      pen.ink.line({ x, y: y + weight / 2 }, { x: x + width, y: y + weight / 2 }, { stroke: ink, lineWidth: weight }),
    ),
});

/** The last block receives what is left of the height, so that columns of unequal texts end level. */
const drawStacked = (blocks: readonly Block[], pen: Pen, box: Box): void => {
  let { y } = box;
  blocks.forEach((block, index) => {
    const own = block.height(pen, box.width);
    const left = box.y + box.height - y;
    block.draw(pen, { ...box, y, height: index === blocks.length - 1 ? Math.max(own, left) : own });
    y += own;
  });
};

const heightOf = (blocks: readonly Block[], ruler: Ruler, width: number): number =>
  blocks.reduce((sum, block) => sum + block.height(ruler, width), 0);

const leastOf = (blocks: readonly Block[], ruler: Ruler, width: number): number => {
  let height = 0;
  for (const block of blocks) {
    const open = block.keepsNext || block.kind === 'gap';
    height += (open ? undefined : block.least?.(ruler, width)) ?? block.height(ruler, width);
    if (!open) return height;
  }
  return height;
};

const spaced = (blocks: readonly Block[], space: number): readonly Block[] =>
  space === 0 ? blocks : blocks.flatMap((block, index) => (index === 0 ? [block] : [gap(space), block]));

/** Blocks one under the other, with a gap between them. */
export const stack = (blocks: readonly Block[], space = 0): Block => {
  const all = spaced(blocks, space);
  return {
    height: (ruler, width) => heightOf(all, ruler, width),
    least: (ruler, width) => leastOf(all, ruler, width),
    draw: (pen, box) => drawStacked(all, pen, box),
    split: (ruler, width, room) => {
      const { head, tail } = cutBlocks(all, ruler, width, room);
      return head.length === 0 || tail.length === 0 ? undefined : [stack(head), stack(tail)];
    },
  };
};

/** Blocks that stay on one page; split all the same when they are taller than a page. */
export const keepTogether = (...blocks: readonly Block[]): Block => {
  const whole = stack(blocks);
  return {
    height: whole.height,
    draw: whole.draw,
    split: (ruler, width, room) =>
      whole.height(ruler, width) > ruler.pageRoom ? whole.split?.(ruler, width, room) : undefined,
  };
};
