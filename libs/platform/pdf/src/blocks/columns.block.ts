import { type Block } from '../block';
import { type Continuation, type Ruler } from '../document/pen';
import { mm } from '../theme';
import { gap } from './layout.blocks';

/** A block and how many of the twelve columns of the page it takes. */
export interface GridCell {
  readonly span: number;
  readonly block: Block;
}

/** A block of a row: as wide as said, or sharing what is left. */
export interface RowCell {
  readonly width?: number;
  readonly block: Block;
}

interface Place {
  readonly x: number;
  readonly width: number;
}

/** Shares a width between blocks side by side. */
type Layout = (across: Place) => readonly Place[];

interface Arrangement {
  readonly layout: Layout;
  readonly middle: boolean;
}

const units = 12;
const nothing = gap(0);

const onGrid =
  (spans: readonly number[], gutter: number): Layout =>
  ({ x, width }) => {
    const unit = (width - gutter * (units - 1)) / units;
    let before = 0;
    return spans.map((span) => {
      const place = { x: x + before * (unit + gutter), width: span * unit + (span - 1) * gutter };
      before += span;
      return place;
    });
  };

const inRow =
  (widths: readonly (number | undefined)[], gutter: number): Layout =>
  ({ x, width }) => {
    const taken = widths.reduce<number>((sum, each) => sum + (each ?? 0), 0) + gutter * (widths.length - 1);
    const share = (width - taken) / Math.max(1, widths.filter((each) => each === undefined).length);
    let reached = x;
    return widths.map((each) => {
      const place = { x: reached, width: each ?? share };
      reached += place.width + gutter;
      return place;
    });
  };

interface Part {
  readonly keys: readonly object[];
  readonly last: boolean;
}

const continuation = (part: Part | undefined, index: number): Continuation | undefined => {
  const key = part?.keys[index];
  return part && key ? { key, last: part.last } : undefined;
};

const spread = (blocks: readonly Block[], arrangement: Arrangement, part?: Part): Block => {
  const { layout, middle } = arrangement;
  const widthsAt = (width: number): readonly number[] => layout({ x: 0, width }).map((place) => place.width);
  const tallest = (ruler: Ruler, width: number, heightOf: (block: Block, own: number) => number): number => {
    const widths = widthsAt(width);
    return Math.max(0, ...blocks.map((block, index) => heightOf(block, widths[index] ?? width)));
  };
  return {
    height: (ruler, width) => tallest(ruler, width, (block, own) => block.height(ruler, own)),
    least: (ruler, width) =>
      tallest(ruler, width, (block, own) => block.least?.(ruler, own) ?? block.height(ruler, own)),
    draw: (pen, box) =>
      layout(box).forEach((place, index) => {
        const block = blocks[index] ?? nothing;
        const spare = middle ? (box.height - block.height(pen, place.width)) / 2 : 0;
        const own = { ...place, y: box.y + spare, height: box.height - 2 * spare };
        pen.tagPart('Div', { part: continuation(part, index) }, () => block.draw(pen, own));
      }),
    split: (ruler, width, room) => {
      const widths = widthsAt(width);
      const halves = blocks.map((block, index): readonly [Block, Block] => {
        const own = widths[index] ?? width;
        if (block.height(ruler, own) <= room) return [block, nothing];
        return block.split?.(ruler, own, room) ?? [nothing, block];
      });
      if (halves.every(([first]) => first === nothing)) return undefined;
      const keys = part?.keys ?? blocks.map(() => ({}));
      return [
        spread(
          halves.map(([first]) => first),
          arrangement,
          { keys, last: false },
        ),
        spread(
          halves.map(([, second]) => second),
          arrangement,
          { keys, last: part?.last ?? true },
        ),
      ];
    },
  };
};

/** Blocks side by side on the twelve columns of the page, read one after the other; all as tall as the tallest. */
export const columns = (cells: readonly GridCell[], gutter: number = mm(6)): Block =>
  spread(
    cells.map(({ block }) => block),
    {
      layout: onGrid(
        cells.map(({ span }) => span),
        gutter,
      ),
      middle: false,
    },
  );

/** Blocks side by side in equal widths, as tall as the tallest. */
export const sideBySide = (blocks: readonly Block[], gutter: number = mm(5)): Block =>
  spread(blocks, {
    layout: inRow(
      blocks.map(() => undefined),
      gutter,
    ),
    middle: false,
  });

/** Blocks side by side centred on one line, some of a given width: a logo and a name, words and a code. */
export const row = (cells: readonly RowCell[], gutter: number = mm(5)): Block =>
  spread(
    cells.map(({ block }) => block),
    {
      layout: inRow(
        cells.map(({ width }) => width),
        gutter,
      ),
      middle: true,
    },
  );
