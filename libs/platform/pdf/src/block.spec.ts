import { type Block, cutBlocks } from './block';
import { gap, keepTogether, pageBreak, stack } from './blocks/layout.blocks';
import { heading, paragraph } from './blocks/text.blocks';
import { rulerFor } from './document/pen';
import { styles } from './theme';

const ruler = rulerFor({ title: '', author: '', language: 'fr-FR', createdAt: new Date(0) }, 700);
const width = 400;
const brick = (height: number): Block => ({ height: () => height, draw: () => undefined });
const heights = (blocks: readonly Block[]) => blocks.map((block) => block.height(ruler, width));
const cut = (blocks: readonly Block[], room: number) => {
  const { head, tail } = cutBlocks(blocks, ruler, width, room);
  return [heights(head), heights(tail)];
};

const { leading } = styles.body;
const tenLines = paragraph(Array.from({ length: 10 }, (_, index) => `ligne ${index}`).join('\n'));
const threeLines = paragraph('a\nb\nc');

describe('cutBlocks', () => {
  it('puts on a page what fits', () => {
    expect(cut([brick(50), brick(40), brick(30)], 95)).toEqual([[50, 40], [30]]);
  });

  it('drops the gap at the top of the next page', () => {
    expect(cut([brick(50), gap(20), brick(40)], 80)).toEqual([[50, 20], [40]]);
    expect(cut([brick(50), gap(20), brick(40)], 60)).toEqual([[50], [40]]);
  });

  it('takes a heading along with the paragraph that it announces', () => {
    const title = heading(2, 'Article 1');
    const height = title.height(ruler, width);

    expect(cut([brick(50), title, tenLines], 50 + height + leading)).toEqual([[50], [height, 10 * leading]]);
    expect(cut([brick(50), title, tenLines], 50 + height + 2 * leading)).toEqual([
      [50, height, 2 * leading],
      [8 * leading],
    ]);
  });

  it('leaves two lines of a paragraph on each page, or keeps it whole', () => {
    expect(cut([tenLines], 9 * leading)).toEqual([[8 * leading], [2 * leading]]);
    expect(cut([brick(10), tenLines], 10 + leading)).toEqual([[10], [10 * leading]]);
    expect(cut([brick(10), threeLines], 10 + 2 * leading)).toEqual([[10], [3 * leading]]);
  });

  it('ends the page at a break', () => {
    expect(cut([brick(10), pageBreak, gap(5), brick(20)], 100)).toEqual([[10], [20]]);
  });

  it('splits inside a stack', () => {
    expect(cut([stack([brick(50), brick(50), brick(50)], 10)], 115)).toEqual([[110], [50]]);
  });

  it('moves whole what is kept together, unless it is taller than a page', () => {
    expect(cut([brick(10), keepTogether(brick(50), brick(50))], 100)).toEqual([[10], [100]]);
    expect(cut([brick(10), keepTogether(brick(400), brick(400))], 500)).toEqual([[10, 400], [400]]);
  });
});
