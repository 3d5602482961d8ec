import { type Block } from '../block';
import { type Continuation, type Ruler } from '../document/pen';
import { type Align, type SetText, drawText, setText } from '../text/paragraph-lines';
import { type RichText, plainText } from '../text/rich-text';
import { type Ink, type StyleName, type TextStyle, mm, styles } from '../theme';

interface TextLook {
  readonly tag: string;
  readonly align: Align;
  readonly gapAfter: number;
  readonly part?: Continuation;
  readonly onDraw?: (draw: { y: number; bookmark: (level: number, title: string, y: number) => void }) => void;
}

const plain: TextLook = { tag: 'P', align: 'left', gapAfter: 0 };

interface Cut {
  readonly from: number;
  readonly to: number;
}

const leastLines = 2;

/** A text between two of its lines, so that a split paragraph remains one paragraph. */
const textBlock = (text: SetText, look: TextLook, cut: Cut = { from: 0, to: Infinity }): Block => {
  const countAt = (ruler: Ruler, width: number): number => Math.min(cut.to, text.lines(ruler, width).length) - cut.from;
  return {
    height: (ruler, width) => countAt(ruler, width) * text.leading(ruler) + look.gapAfter,
    least: (ruler, width) => {
      const count = countAt(ruler, width);
      return (count < leastLines * 2 ? count : leastLines) * text.leading(ruler);
    },
    draw: (pen, box) => {
      look.onDraw?.({ y: box.y, bookmark: (level, title, y) => pen.bookmark(level, title, y) });
      pen.tagPart(look.tag, { part: look.part }, () => drawText(pen, text, box, { align: look.align, ...cut }));
    },
    split: (ruler, width, room) => {
      const count = countAt(ruler, width);
      const fitting = Math.min(Math.floor((room + 0.01) / text.leading(ruler)), count - leastLines);
      if (fitting < leastLines) return undefined;
      const key = look.part?.key ?? {};
      const middle = cut.from + fitting;
      return [
        textBlock(text, { ...look, gapAfter: 0, part: { key, last: false } }, { from: cut.from, to: middle }),
        textBlock(text, { ...look, part: { key, last: look.part?.last ?? true } }, { from: middle, to: cut.to }),
      ];
    },
  };
};

/** How a paragraph may differ from body text. */
export interface ParagraphOptions {
  readonly style?: StyleName | TextStyle;
  readonly align?: Align;
}

/** Running text; splits between pages leaving two lines at least on each side. */
export const paragraph = (content: RichText, { style = 'body', align = 'left' }: ParagraphOptions = {}): Block =>
  textBlock(setText(content, style), { ...plain, align });

/** The sentence under the title. */
export const lead = (content: RichText): Block => paragraph(content, { style: 'lead' });

interface HeadingLook {
  readonly level: 1 | 2 | 3;
  readonly style: StyleName | TextStyle;
  readonly gapAfter: number;
}

const titleBlock = (content: RichText, { level, style, gapAfter }: HeadingLook): Block => {
  const block = textBlock(setText(content, style), {
    tag: `H${level}`,
    align: 'left',
    gapAfter,
    onDraw: ({ y, bookmark }) => bookmark(level, plainText(content), y),
  });
  return { keepsNext: true, height: block.height, draw: block.draw };
};

/** The document's title (H1): once, first. */
export const title = (content: RichText, style: StyleName = 'title'): Block =>
  titleBlock(content, { level: 1, style, gapAfter: mm(1.5) });

/** How a heading may differ from its level. */
export interface HeadingOptions {
  readonly ink?: Ink;
}

/** A section (H2) or sub-section (H3); never alone at the foot of a page, listed in the bookmarks. */
export const heading = (level: 2 | 3, content: RichText, { ink }: HeadingOptions = {}): Block => {
  const style = level === 2 ? styles.section : styles.subsection;
  return titleBlock(content, { level, style: ink ? { ...style, ink } : style, gapAfter: level === 2 ? mm(1.2) : 0 });
};
