import { type Pen } from './document/pen';
import { type Align, drawLine, setText } from './text/paragraph-lines';
import { type RichText } from './text/rich-text';
import { contentWidth, mm, page, type StyleName } from './theme';

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

const hairline = { stroke: 'line', lineWidth: mm(0.3) } as const;
const under = mm(3);
const afterHeader = mm(6);
const footerBottom = mm(9);
const aboveFooter = mm(2.2);
const betweenSlots = mm(5);

interface Geometry {
  readonly headerLine: number;
  readonly footerLine: number;
  readonly footerTop: number;
}

const geometryAt = (scale: number): Geometry => {
  const footerTop = page.height - footerBottom - 11 * scale;
  return { headerLine: page.top + 12 * scale + under, footerTop, footerLine: footerTop - aboveFooter };
};

/** The room left between header and footer for a print size. */
export const roomAt = (scale: number): Room => {
  const { headerLine, footerLine } = geometryAt(scale);
  const top = headerLine + afterHeader;
  return { top, height: Math.min(page.height - page.bottom, footerLine - mm(3)) - top };
};

interface Slot {
  readonly words: RichText;
  readonly style: StyleName;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly align: Align;
}

const drawSlot = (pen: Pen, { words, style, align, ...box }: Slot): void =>
  drawLine(pen, setText(words, style), { ...box, height: 0 }, align);

const lengthOf = (pen: Pen, words: RichText): number =>
  setText(words, 'footer').lines(pen, contentWidth)[0]?.width ?? 0;

const drawLineAcross = (pen: Pen, y: number): void =>
  pen.ink.line({ x: page.left, y }, { x: page.left + contentWidth, y }, hairline);

const drawHeader = (pen: Pen, { left, right }: Header, { headerLine }: Geometry): void => {
  const line = { style: 'running', x: page.left, y: page.top, width: contentWidth } as const;
  drawSlot(pen, { ...line, words: left, align: 'left' });
  if (right !== undefined) drawSlot(pen, { ...line, words: right, align: 'right' });
  drawLineAcross(pen, headerLine);
};

const drawFooter = (pen: Pen, { left, middle }: Footer, number: string, { footerTop, footerLine }: Geometry): void => {
  const line = { style: 'footer', x: page.left, y: footerTop, width: contentWidth } as const;
  drawSlot(pen, { ...line, words: left, align: 'left' });
  if (middle !== undefined) {
    drawSlot(pen, { ...line, x: page.left + lengthOf(pen, left) + betweenSlots, words: middle, align: 'left' });
  }
  drawSlot(pen, { ...line, words: [{ text: number, weight: 'semibold' }], align: 'right' });
  drawLineAcross(pen, footerLine);
};

/** Draws header and footer of a page as pagination artifacts. */
export const drawFrame = (
  pen: Pen,
  { header, followingHeader, footer }: Frame,
  pageNumber: number,
  count: number,
): void => {
  const geometry = geometryAt(pen.scale);
  const own = pageNumber === 1 ? header : (followingHeader ?? header);
  pen.artifact(() => drawHeader(pen, own, geometry), 'Pagination');
  pen.artifact(() => drawFooter(pen, footer, `${pageNumber} / ${count}`, geometry), 'Pagination');
};
