import { PadesProblem } from '../pades-problem';
import { type ShapedText, shapeText, wrapText } from './shape-text';
import { type Ink } from './stamp-inks';

/** What a stamp says. The caller words it, in the language of the document. */
export type Stamp = {
  readonly name: string;
  readonly role?: string;
  /** « Signé en ligne le 10 novembre 2026 à 14 h 32 » */
  readonly signedOn: string;
  /** « Signature électronique simple »: never more than what was done. */
  readonly level: string;
  /** « Preuve P-01 » */
  readonly reference: string;
  /** Whose side the signatory is on: disc and teal, or diamond and plum. */
  readonly side?: 'us' | 'them';
  /** A word that must not be missed: « DÉMONSTRATION ». */
  readonly mark?: string;
};

export type StampSize = { readonly width: number; readonly height: number };
export type PlacedText = {
  readonly text: ShapedText;
  readonly size: number;
  readonly ink: Ink;
  readonly x: number;
  readonly y: number;
};
export type StampLayout = { readonly texts: readonly PlacedText[]; readonly mark: PlacedMark | undefined };
export type PlacedMark = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

type Line = { readonly text: ShapedText; readonly size: number; readonly leading: number; readonly ink: Ink };

export const PADDING = { left: 13, right: 9, vertical: 5 };
// Below 7.5 points the details stop being readable on paper: the smallest scale keeps them there or above.
const SCALES = [1, 0.96, 0.92, 0.88, 0.84, 0.8];
const DETAIL = 9.4;
const MARK_SIZE = 7;

/** Places the lines of a stamp in its field, as large as they fit. */
export const layOutStamp = (stamp: Stamp, { width, height }: StampSize): StampLayout => {
  const inner = width - PADDING.left - PADDING.right;
  for (const scale of SCALES) {
    const lines = linesAt(stamp, scale, inner);
    const needed = lines.reduce((sum, { leading }) => sum + leading, 0);
    const fits = needed + 2 * PADDING.vertical <= height && lines.every((line) => lineWidth(line) <= inner);
    if (fits) return placed(lines, { stamp, width, height, needed });
  }
  throw new PadesProblem('stamp-too-small', `${width} x ${height} points`);
};

const linesAt = (stamp: Stamp, scale: number, inner: number): Line[] => {
  const beside = stamp.mark ? inner - markWidth(stamp.mark) - 6 : inner;
  const details = `${stamp.level}, ${stamp.reference}`;
  return [
    ...wrapped(stamp.name, { face: 'strong', size: 15 * scale, leading: 17.5 * scale, ink: 'ink', width: beside }),
    ...(stamp.role ? wrapped(stamp.role, detail(scale, 'ink', inner)) : []),
    ...wrapped(stamp.signedOn, detail(scale, 'soft', inner)),
    ...wrapped(details, detail(scale, 'soft', inner)),
  ];
};

type Style = {
  readonly face: 'regular' | 'strong';
  readonly size: number;
  readonly leading: number;
  readonly ink: Ink;
  readonly width: number;
};

const detail = (scale: number, ink: Ink, width: number): Style => ({
  face: 'regular',
  size: DETAIL * scale,
  leading: 11.8 * scale,
  ink,
  width,
});

const wrapped = (text: string, { face, size, leading, ink, width }: Style): Line[] => {
  const fits = (line: string): boolean => (shapeText(line, face).width * size) / 1000 <= width;
  return wrapText(text, fits).map((line) => ({ text: shapeText(line, face), size, leading, ink }));
};

const lineWidth = ({ text, size }: Line): number => (text.width * size) / 1000;

const markWidth = (mark: string): number => (shapeText(mark, 'strong').width * MARK_SIZE) / 1000 + 9;

type Frame = { readonly stamp: Stamp; readonly width: number; readonly height: number; readonly needed: number };

const placed = (lines: readonly Line[], { stamp, width, height, needed }: Frame): StampLayout => {
  const top = height - (height - needed) / 2;
  const texts = lines.map(({ text, size, ink, leading }, index): PlacedText => {
    const above = lines.slice(0, index).reduce((sum, line) => sum + line.leading, 0);
    return { text, size, ink, x: PADDING.left, y: top - above - leading * 0.5 - size * 0.32 };
  });
  const mark = stamp.mark ? markBox(stamp.mark, width, height) : undefined;
  if (!stamp.mark || !mark) return { texts, mark: undefined };
  const word = {
    text: shapeText(stamp.mark, 'strong'),
    size: MARK_SIZE,
    ink: 'ink' as const,
    x: mark.x + 4.5,
    y: mark.y + 3.4,
  };
  return { texts: [...texts, word], mark };
};

const markBox = (mark: string, width: number, height: number): PlacedMark => {
  const boxWidth = markWidth(mark);
  return { x: width - boxWidth - 6, y: height - 11.5 - 5.5, width: boxWidth, height: 11.5 };
};
