import { type Pen, type Ruler } from './document/pen';
import { extentOf } from './text/lines';
import { type Align, type SetText, drawPlain, setText } from './text/paragraph-lines';
import { type RichText } from './text/rich-text';
import { mm, page } from './theme';

/** The line above the text: the kind of document, for whom or its number. */
export interface Header {
  readonly left: RichText;
  readonly right?: RichText;
}

/** The line under the text: number and version, freshness or verification address; the page number comes by itself. */
export interface Footer {
  readonly left: RichText;
  readonly middle?: RichText;
}

/** What stands on every page around the blocks. */
export interface Frame {
  readonly header: Header;
  /** The header from the second page on, when it differs. */
  readonly followingHeader?: Header;
  readonly footer: Footer;
}

/** The part of a page that blocks fill. */
export interface Room {
  readonly top: number;
  readonly height: number;
}

interface Slot {
  readonly text: SetText;
  readonly x: number;
  /** Under the top of the header or footer. */
  readonly y: number;
  readonly width: number;
  readonly align: Align;
}

interface Strip {
  readonly slots: readonly Slot[];
  readonly height: number;
}

const hairline = { stroke: 'line', lineWidth: mm(0.3) } as const;
const underHeader = mm(3);
const afterHeader = mm(6);
const footerBottom = mm(9);
const aboveFooter = mm(2.2);
const beforeFooter = mm(3);
const betweenSlots = mm(5);

const lengthOf = (text: SetText, ruler: Ruler): number => extentOf(text.words(ruler)).most + 0.1;

const heightOf = (text: SetText, ruler: Ruler, width: number): number =>
  text.lines(ruler, width).length * text.leading(ruler);

/** Two texts side by side when the line holds them, else one under the other. */
const stripOf = (texts: readonly [SetText, SetText], ruler: Ruler, width: number, secondAlign: Align): Strip => {
  const [first, second] = texts;
  const [firstLength, secondLength] = [lengthOf(first, ruler), lengthOf(second, ruler)];
  const own = { text: first, x: page.left, y: 0, width, align: 'left' } as const;
  const firstHeight = heightOf(first, ruler, width);
  if (firstLength + betweenSlots + secondLength <= width) {
    const x = secondAlign === 'right' ? page.left : page.left + firstLength + betweenSlots;
    const slot = { text: second, x, y: 0, width: page.left + width - x, align: secondAlign };
    return { slots: [own, slot], height: firstHeight };
  }
  const below = { text: second, x: page.left, y: firstHeight, width, align: secondAlign };
  return { slots: [own, below], height: firstHeight + heightOf(second, ruler, width) };
};

const headerStrip = ({ left, right = '' }: Header, ruler: Ruler): Strip =>
  stripOf([setText(left, 'running'), setText(right, 'running')], ruler, ruler.contentWidth, 'right');

const numberWidth = (ruler: Ruler): number => mm(16) * ruler.scale;

const footerStrip = ({ left, middle = '' }: Footer, ruler: Ruler): Strip =>
  stripOf([setText(left, 'footer'), setText(middle, 'footer')], ruler, ruler.contentWidth - numberWidth(ruler), 'left');

const headerOf = ({ header, followingHeader = header }: Frame, pageNumber: number): Header =>
  pageNumber === 1 ? header : followingHeader;

const footerTop = (frame: Frame, ruler: Ruler): number =>
  page.height - footerBottom - footerStrip(frame.footer, ruler).height;

/** The room left between header and footer of a page. */
export const roomOn = (frame: Frame, ruler: Ruler, pageNumber: number): Room => {
  const top = page.top + headerStrip(headerOf(frame, pageNumber), ruler).height + underHeader + afterHeader;
  const bottom = Math.min(page.height - page.bottom, footerTop(frame, ruler) - aboveFooter - beforeFooter);
  return { top, height: bottom - top };
};

const drawStrip = (pen: Pen, { slots }: Strip, top: number): void =>
  slots.forEach(({ text, x, y, width, align }) => drawPlain(pen, text, { x, y: top + y, width, height: 0 }, align));

const drawLineAcross = (pen: Pen, y: number): void =>
  pen.ink.line({ x: page.left, y }, { x: page.left + pen.contentWidth, y }, hairline);

const drawNumber = (pen: Pen, words: string, y: number): void => {
  const text = setText([{ text: words, weight: 'semibold' }], 'footer');
  drawPlain(pen, text, { x: page.left, y, width: pen.contentWidth, height: 0 }, 'right');
};

/** Draws header and footer of a page as pagination artifacts. */
export const drawFrame = (pen: Pen, frame: Frame, pageNumber: number, count: number): void => {
  const header = headerStrip(headerOf(frame, pageNumber), pen);
  const top = footerTop(frame, pen);
  pen.artifact(() => {
    drawStrip(pen, header, page.top);
    drawLineAcross(pen, page.top + header.height + underHeader);
  }, 'Pagination');
  pen.artifact(() => {
    drawStrip(pen, footerStrip(frame.footer, pen), top);
    drawNumber(pen, `${pageNumber} / ${count}`, top);
    drawLineAcross(pen, top - aboveFooter);
  }, 'Pagination');
};
