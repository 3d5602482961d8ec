import { type Block } from '../block';
import { type Box, type Pen, type Ruler } from '../document/pen';
import { type SetText, drawText, setText } from '../text/paragraph-lines';
import { type RichText } from '../text/rich-text';
import { mm } from '../theme';

/** A number and the words under it. */
export interface KeyFigure {
  readonly value: string;
  readonly words: RichText;
}

const padding = mm(3);
const side = mm(4);
const line = { stroke: 'line', lineWidth: mm(0.3) } as const;

interface Prepared {
  readonly value: SetText;
  readonly words: SetText;
}

const innerWidth = (width: number, count: number, index: number): number =>
  width / count - side - (index === 0 ? 0 : side);

const figureHeight = ({ value, words }: Prepared, ruler: Ruler, width: number): number =>
  value.lines(ruler, width).length * value.leading(ruler) + words.lines(ruler, width).length * words.leading(ruler);

const drawFigure = (pen: Pen, { value, words }: Prepared, box: Box): void => {
  const below = { ...box, y: box.y + value.lines(pen, box.width).length * value.leading(pen) };
  pen.tag('LI', {}, () => {
    pen.tag('Lbl', {}, () => drawText(pen, value, box));
    pen.tag('LBody', {}, () => drawText(pen, words, below));
  });
};

/** Up to four numbers side by side, each above its words, between two hairlines. */
export const keyFigures = (figures: readonly KeyFigure[]): Block => {
  const prepared = figures.map(({ value, words }) => ({
    value: setText(value, 'figure'),
    words: setText(words, 'caption'),
  }));
  const count = figures.length;
  const heightAt = (ruler: Ruler, width: number): number =>
    Math.max(0, ...prepared.map((figure, index) => figureHeight(figure, ruler, innerWidth(width, count, index)))) +
    2 * padding;
  return {
    height: heightAt,
    draw: (pen, { x, y, width }) => {
      const [share, height] = [width / count, heightAt(pen, width)];
      pen.artifact(() => {
        for (const at of [y, y + height]) pen.ink.line({ x, y: at }, { x: x + width, y: at }, line);
        for (let at = 1; at < count; at += 1)
          pen.ink.line({ x: x + at * share, y }, { x: x + at * share, y: y + height }, line);
      });
      pen.tag('L', { numbering: 'None' }, () =>
        prepared.forEach((figure, index) => {
          const left = x + index * share + (index === 0 ? 0 : side);
          drawFigure(pen, figure, { x: left, y: y + padding, width: innerWidth(width, count, index), height });
        }),
      );
    },
  };
};
