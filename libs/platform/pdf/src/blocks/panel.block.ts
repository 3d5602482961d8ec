import { type Block } from '../block';
import { type Box, type Pen } from '../document/pen';
import { drawText, setText } from '../text/paragraph-lines';
import { type RichText, plainText } from '../text/rich-text';
import { type Side, type StyleName, type TextStyle, mm, sideInks, styles } from '../theme';
import { gap } from './layout.blocks';
import { wrapped } from './sequence';

const disc = (pen: Pen, { x, y, width, height }: Box): void =>
  pen.ink.rectangle({ x, y, width, height }, { fill: 'us', radius: width / 2 });

/** The disc of our side or the diamond of theirs: shape as well as colour, for black and white prints. */
export const drawMark = (pen: Pen, side: Side, box: Box): void => {
  if (side === 'neutral') return;
  pen.artifact(() => (side === 'us' ? disc(pen, box) : pen.ink.diamond(box, 'them')));
};

const markSize = 8.4;
const markRoom = markSize + mm(2);

interface MarkedLook {
  readonly side: Side;
  readonly tag: 'H2' | 'H3' | 'P';
  readonly style: StyleName | TextStyle;
}

/** A line of words in the ink of a side, behind its mark. */
export const markedLine = (content: RichText, { side, tag, style }: MarkedLook): Block => {
  const text = setText([{ text: plainText(content), ink: sideInks[side].text }], style);
  const indent = side === 'neutral' ? 0 : markRoom;
  return {
    keepsNext: true,
    height: (ruler, width) => text.lines(ruler, width - indent).length * text.leading(ruler),
    draw: (pen, box) => {
      const leading = text.leading(pen);
      drawMark(pen, side, { x: box.x, y: box.y + (leading - markSize) / 2, width: markSize, height: markSize });
      if (tag === 'H2') pen.bookmark(2, plainText(content), box.y);
      const words = { ...box, x: box.x + indent, width: box.width - indent };
      pen.tag(tag, {}, () => drawText(pen, text, words));
    },
  };
};

/** A tinted panel for what one side brings or says. */
export interface PanelContent {
  readonly side: Side;
  readonly title?: string;
  readonly level?: 2 | 3;
  readonly blocks: readonly Block[];
}

/** A tinted panel with round corners; its title carries the mark of the side. */
export const panel = ({ side, title, level = 2, blocks }: PanelContent): Block => {
  const { tint } = sideInks[side];
  const style = level === 2 ? styles.section : styles.subsection;
  const heading = title === undefined ? [] : [markedLine(title, { side, tag: `H${level}`, style }), gap(mm(1.2))];
  return wrapped([...heading, ...blocks], {
    tag: 'Sect',
    behind: (pen, box) => pen.artifact(() => pen.ink.rectangle(box, { fill: tint, radius: mm(3) })),
    padding: { x: mm(5), y: mm(4.5) },
  });
};

/** A framed card with round corners. */
export const card = (blocks: readonly Block[]): Block =>
  wrapped(blocks, {
    tag: 'Sect',
    behind: (pen, box) =>
      pen.artifact(() => pen.ink.rectangle(box, { stroke: 'line', lineWidth: mm(0.3), radius: mm(3) })),
    padding: { x: mm(4), y: mm(3.5) },
  });
