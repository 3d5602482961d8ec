import { type Block, keepTogether, mm, sideBySide, stack } from '@entente/platform/pdf';

const fewest = 2;

/** Blocks by twos, each row on one page; the last of an odd number takes the whole width. */
export const twoOnARow = (blocks: readonly Block[]): Block => {
  if (blocks.length <= fewest) return sideBySide(blocks);
  const rows = blocks.flatMap((_, index) => (index % 2 === 0 ? [blocks.slice(index, index + 2)] : []));
  return stack(
    rows.map((row) => keepTogether(sideBySide(row))),
    mm(4),
  );
};
