import { type Block } from './block';
import { rulerFor } from './document/pen';
import { roomOn } from './frame';
import { type DocumentSpec } from './render-pdf';
import { page } from './theme';

/** Heights of blocks over the whole width, and the heights that pages offer, in points. */
export interface Measures {
  readonly heights: readonly number[];
  readonly firstPage: number;
  readonly followingPages: number;
}

/** Measures blocks as they will be drawn in a document, for those who choose what goes on which page. */
export const measureBlocks = (
  { meta, frame }: Pick<DocumentSpec, 'meta' | 'frame'>,
  blocks: readonly Block[],
): Measures => {
  const followingPages = roomOn(frame, rulerFor(meta, page.height), 2).height;
  const ruler = rulerFor(meta, followingPages);
  return {
    heights: blocks.map((block) => block.height(ruler, ruler.contentWidth)),
    firstPage: roomOn(frame, ruler, 1).height,
    followingPages,
  };
};
