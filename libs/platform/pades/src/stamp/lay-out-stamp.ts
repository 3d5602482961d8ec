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
// At 0.8 the details stand at 7.5 points. Smaller only when a name leaves no choice: a seal must never fail for a name.
const READABLE = [1, 0.96, 0.92, 0.88, 0.84, 0.8];
const SMALLER = [0.75, 0.7, 0.65, 0.6, 0.55];
const NAME = 15;
const SMALLEST_NAME = 10.5;
const DETAIL = 9.4;
const MARK_SIZE = 7;

type Attempt = { readonly scale: number; readonly wholeRole: boolean };

const ATTEMPTS: readonly Attempt[] = [
  ...READABLE.map((scale) => ({ scale, wholeRole: true })),
  ...[...READABLE, ...SMALLER].map((scale) => ({ scale, wholeRole: false })),
];

/** Places the lines of a stamp in its field, as large as they fit; a long function is cut before all gets small. */
export const layOutStamp = (stamp: Stamp, { width, height }: StampSize): StampLayout => {
  const inner = width - PADDING.left - PADDING.right;
  for (const attempt of ATTEMPTS) {
    const lines = linesAt(stamp, attempt, inner);
    const needed = lines.reduce((sum, { leading }) => sum + leading, 0);
    const fits = needed + 2 * PADDING.vertical <= height && lines.every((placedLine) => lineWidth(placedLine) <= inner);
    if (fits) return placed(lines, { stamp, width, height, needed });
  }
  throw new PadesProblem('stamp-too-small', `${width} x ${height} points`);
};

const linesAt = (stamp: Stamp, { scale, wholeRole }: Attempt, inner: number): Line[] => {
  const beside = stamp.mark ? inner - markWidth(stamp.mark) - 6 : inner;
  const role = stamp.role ? wrapped(stamp.role, detail(scale, 'ink', inner)) : [];
  return [
    ...wrapped(stamp.name, nameStyle(stamp.name, scale, beside)),
    ...(stamp.role && role.length > 1 && !wholeRole ? [cut(stamp.role, detail(scale, 'ink', inner))] : role),
    ...wrapped(stamp.signedOn, detail(scale, 'soft', inner)),
    ...wrapped(`${stamp.level}, ${stamp.reference}`, detail(scale, 'soft', inner)),
  ];
};

/** The name on one line if a somewhat smaller type allows it, on several otherwise. */
const nameStyle = (name: string, scale: number, width: number): Style => {
  const oneLine = (width * 1000) / shapeText(name, 'strong').width;
  const size = Math.max(Math.min(NAME * scale, oneLine), SMALLEST_NAME * scale);
  return { face: 'strong', size, leading: size * 1.17, ink: 'ink', width };
};

/** The beginning of a text that holds on one line, with an ellipsis. */
const cut = (text: string, style: Style): Line => {
  const characters = [...text];
  const kept = characters.findLastIndex((_, index) =>
    fitsIn(`${characters.slice(0, index).join('').trimEnd()}…`, style),
  );
  return line(`${characters.slice(0, Math.max(kept, 0)).join('').trimEnd()}…`, style);
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

const wrapped = (text: string, style: Style): Line[] =>
  wrapText(text, (candidate) => fitsIn(candidate, style)).map((words) => line(words, style));

const line = (text: string, { face, size, leading, ink }: Style): Line => ({
  text: shapeText(text, face),
  size,
  leading,
  ink,
});

const fitsIn = (text: string, { face, size, width }: Style): boolean =>
  (shapeText(text, face).width * size) / 1000 <= width;

const lineWidth = ({ text, size }: Line): number => (text.width * size) / 1000;

const markWidth = (mark: string): number => (shapeText(mark, 'strong').width * MARK_SIZE) / 1000 + 9;

type Frame = { readonly stamp: Stamp; readonly width: number; readonly height: number; readonly needed: number };

const placed = (lines: readonly Line[], { stamp, width, height, needed }: Frame): StampLayout => {
  const top = height - (height - needed) / 2;
  const texts = lines.map(({ text, size, ink, leading }, index): PlacedText => {
    const above = lines.slice(0, index).reduce((sum, before) => sum + before.leading, 0);
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
