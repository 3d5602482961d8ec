import { type Block, cutBlocks } from '../block';
import { type Box, type Continuation, type Pen, type Ruler, type TagOptions } from '../document/pen';
import { stack } from './layout.blocks';

/** What a structure element holds, so that it can go on over several pages as one element. */
export interface Wrapping {
  readonly tag: string;
  readonly options?: TagOptions;
  readonly part?: Continuation;
  /** Drawn before the content, outside it: tints and rules. */
  readonly behind?: (pen: Pen, box: Box) => void;
  readonly padding?: { readonly x: number; readonly y: number };
}

const none = { x: 0, y: 0 };

const sum = (blocks: readonly Block[], ruler: Ruler, width: number): number => stack(blocks).height(ruler, width);

/** Blocks inside one structure element, which stays one element when they split. */
export const wrapped = (blocks: readonly Block[], wrapping: Wrapping): Block => {
  const { tag, options = {}, part, behind, padding = none } = wrapping;
  const inner = (width: number): number => width - 2 * padding.x;
  return {
    height: (ruler, width) => sum(blocks, ruler, inner(width)) + 2 * padding.y,
    least: (ruler, width) => (stack(blocks).least?.(ruler, inner(width)) ?? 0) + 2 * padding.y,
    draw: (pen, box) => {
      behind?.(pen, box);
      const content = {
        x: box.x + padding.x,
        y: box.y + padding.y,
        width: inner(box.width),
        height: box.height - 2 * padding.y,
      };
      pen.tagPart(tag, { ...options, part }, () => stack(blocks).draw(pen, content));
    },
    split: (ruler, width, room) => {
      const { head, tail } = cutBlocks(blocks, ruler, inner(width), room - 2 * padding.y);
      if (head.length === 0 || tail.length === 0) return undefined;
      const key = part?.key ?? {};
      return [
        wrapped(head, { ...wrapping, part: { key, last: false } }),
        wrapped(tail, { ...wrapping, part: { key, last: part?.last ?? true } }),
      ];
    },
  };
};
