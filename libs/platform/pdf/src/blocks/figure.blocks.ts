import { create } from 'qrcode';
import { type Block } from '../block';
import { type Box, type Pen } from '../document/pen';
import { type Logo } from '../logo';
import { drawText, setText } from '../text/paragraph-lines';
import { type Ink, mm } from '../theme';

const drawFigure = (pen: Pen, alt: string, bbox: Box, draw: () => void): void =>
  pen.tag('Figure', { alt, bbox }, () => pen.mark(draw));

/** Where a picture stands and what it says to those who do not see it. */
export interface ImageOptions {
  readonly alt: string;
  /** Side of the square in which the picture fits; the association's logo is 15 mm. */
  readonly size?: number;
}

/** A picture from `decodeLogo`, fitted in a square. */
export const image = (logo: Logo, { alt, size = mm(15) }: ImageOptions): Block => {
  const ratio = size / Math.max(logo.width, logo.height);
  const [width, height] = [logo.width * ratio, logo.height * ratio];
  return {
    height: () => height,
    draw: (pen, { x, y }) => {
      const box = { x, y, width, height };
      drawFigure(pen, alt, box, () => pen.ink.image(Buffer.from(logo.png), box));
    },
  };
};

/** What a code opens, its size and the words under it. */
export interface QrOptions {
  readonly alt: string;
  readonly size?: number;
  readonly caption?: string;
  readonly ink?: Ink;
}

const quietModules = 2;

/** Neighbouring dark modules of a row as one rectangle. */
const darkRuns = (size: number, isDark: (row: number, column: number) => boolean): Box[] => {
  const runs: Box[] = [];
  for (let row = 0; row < size; row += 1) {
    let start = -1;
    for (let column = 0; column <= size; column += 1) {
      const dark = column < size && isDark(row, column);
      if (dark && start < 0) start = column;
      if (!dark && start >= 0) {
        runs.push({ x: start, y: row, width: column - start, height: 1 });
        start = -1;
      }
    }
  }
  return runs;
};

/** A QR code in vector squares on white; at least 25 mm, and its address must also be in the text. */
export const qrCode = (content: string, { alt, size = mm(25), caption, ink = 'ink' }: QrOptions): Block => {
  const { modules } = create(content, { errorCorrectionLevel: 'M' });
  const runs = darkRuns(modules.size, (row, column) => modules.get(row, column) === 1);
  const words = caption === undefined ? undefined : setText([{ text: caption, weight: 'semibold' }], 'footer');
  return {
    height: (ruler) => size + (words ? words.leading(ruler) + mm(1) : 0),
    draw: (pen, { x: left, y, width }) => {
      const x = left + Math.max(0, width - size) / 2;
      const box = { x, y, width: size, height: size };
      const unit = size / (modules.size + 2 * quietModules);
      const at = (run: Box): Box => ({
        x: x + (run.x + quietModules) * unit,
        y: y + (run.y + quietModules) * unit,
        width: run.width * unit,
        height: unit,
      });
      pen.artifact(() => pen.ink.rectangle(box, { fill: 'paper', radius: mm(1.5) }));
      drawFigure(pen, alt, box, () => pen.ink.rectangles(runs.map(at), { fill: ink }));
      if (words)
        pen.tag('P', {}, () =>
          drawText(pen, words, { x: left, y: y + size + mm(1), width, height: 0 }, { align: 'center' }),
        );
    },
  };
};

/** A value on a scale, with notches at the limits of its bands. */
export interface BarContent {
  readonly value: number;
  readonly most?: number;
  readonly notches?: readonly number[];
  readonly alt: string;
  readonly ink?: Ink;
}

const barHeight = 7.2;

/** A horizontal bar, as tall as a line of table text; its number stands beside it in the table. */
export const bar = ({ value, most = 100, notches = [], alt, ink = 'us' }: BarContent): Block => ({
  height: (ruler) => ruler.style('table').leading,
  draw: (pen, { x, y, width }) => {
    const track = { x, y: y + (pen.style('table').leading - barHeight) / 2, width, height: barHeight };
    const filled = { ...track, width: Math.max(barHeight, (Math.min(value, most) / most) * width) };
    const notch = (at: number): Box => ({
      x: x + (at / most) * width - 0.7,
      y: track.y - 1,
      width: 1.4,
      height: barHeight + 2,
    });
    drawFigure(pen, alt, track, () => {
      pen.ink.rectangle(track, { fill: 'track', radius: barHeight / 2 });
      if (value > 0) pen.ink.rectangle(filled, { fill: ink, radius: barHeight / 2 });
      if (notches.length > 0) pen.ink.rectangles(notches.map(notch), { fill: 'paper' });
    });
  },
});
