import { type PdfValue, dict, name, numbers, ref } from '../file/pdf-value';
import { OBJECTS_PER_FACE, UsedFace, compressed } from './embed-face';
import { type PlacedMark, type PlacedText, type Stamp, type StampSize, layOutStamp } from './lay-out-stamp';
import { type ShapedRun } from './shape-text';
import { type FaceName } from './stamp-faces';
import { fillWith } from './stamp-inks';

/** The objects of a drawn stamp; the first is the appearance itself. */
export type DrawnStamp = { number: number; value: PdfValue }[];

const RADIUS = 5;
// How far the handles of a Bézier quarter stand from its corner.
const KAPPA = 0.4477;

/** Draws a stamp as a form XObject that brings its own fonts: PDF/A forbids borrowing any. */
export const drawStamp = (stamp: Stamp, size: StampSize, first: number): DrawnStamp => {
  const faces = new Map<FaceName, UsedFace>();
  const { texts, mark } = layOutStamp(stamp, size);
  const content = [
    'q',
    ...ground(size),
    ...sideMark(stamp.side, size),
    ...(mark ? markGround(mark) : []),
    ...texts.flatMap((text) => textOperators(text, faces)),
    'Q\n',
  ].join('\n');
  const used = [...faces.values()];
  const fonts = used.map((face, index): [string, PdfValue] => [
    fontName(face.face),
    ref(first + 1 + index * OBJECTS_PER_FACE),
  ]);
  const appearance = compressed(Buffer.from(content, 'latin1'), {
    Type: name('XObject'),
    Subtype: name('Form'),
    BBox: numbers(0, 0, size.width, size.height),
    Resources: dict({ Font: dict(Object.fromEntries(fonts)) }),
  });
  return [
    { number: first, value: appearance },
    ...used.flatMap((face, index) => face.objects(first + 1 + index * OBJECTS_PER_FACE)),
  ];
};

/** An appearance that draws nothing, for a field without a zone. */
export const emptyAppearance = (): PdfValue =>
  compressed(Buffer.from('q Q\n'), {
    Type: name('XObject'),
    Subtype: name('Form'),
    BBox: numbers(0, 0, 0, 0),
    Resources: dict({}),
  });

const fontName = (face: FaceName): string => `Ent${face[0]?.toUpperCase()}${face.slice(1)}`;

const ground = ({ width, height }: StampSize): string[] => [
  fillWith('tint'),
  ...roundedBox({ x: 0, y: 0, width, height }, RADIUS),
];

const markGround = (mark: PlacedMark): string[] => [fillWith('turn'), ...roundedBox(mark, mark.height / 2)];

const sideMark = (side: Stamp['side'], { height }: StampSize): string[] => [
  fillWith(side ?? 'line'),
  ...roundedBox({ x: 5, y: 6, width: 2.2, height: height - 12 }, 1.1),
];

const roundedBox = ({ x, y, width, height }: PlacedMark, radius: number): string[] => {
  const [right, top, handle] = [x + width, y + height, radius * KAPPA];
  return [
    `${n(x + radius)} ${n(y)} m`,
    `${n(right - radius)} ${n(y)} l`,
    curve([right - handle, y], [right, y + handle], [right, y + radius]),
    `${n(right)} ${n(top - radius)} l`,
    curve([right, top - handle], [right - handle, top], [right - radius, top]),
    `${n(x + radius)} ${n(top)} l`,
    curve([x + handle, top], [x, top - handle], [x, top - radius]),
    `${n(x)} ${n(y + radius)} l`,
    curve([x, y + handle], [x + handle, y], [x + radius, y]),
    'h f',
  ];
};

type Point = readonly [number, number];

const curve = (...points: readonly [Point, Point, Point]): string => `${points.flat().map(n).join(' ')} c`;

const textOperators = ({ text, size, ink, x, y }: PlacedText, faces: Map<FaceName, UsedFace>): string[] => [
  'BT',
  fillWith(ink),
  `1 0 0 1 ${n(x)} ${n(y)} Tm`,
  ...text.runs.flatMap((run) => runOperators(run, size, faces)),
  'ET',
];

const runOperators = ({ face, glyphs }: ShapedRun, size: number, faces: Map<FaceName, UsedFace>): string[] => {
  const used = faces.get(face) ?? new UsedFace(face);
  faces.set(face, used);
  const shown = glyphs.map((glyph) => `<${used.code(glyph)}>${glyph.tightened ? ` ${n(glyph.tightened)} ` : ''}`);
  return [`/${fontName(face)} ${n(size)} Tf`, `[${shown.join('')}] TJ`];
};

const n = (value: number): string => String(Number(value.toFixed(3)));
