import { type FacedText } from '../fonts/coverage';
import { type Face, type Shaped } from '../fonts/face';
import { type Piece, type Setting } from '../text/lines';
import { type Ink, inks } from '../theme';
import { EncodedFace, number } from './encoded-face';
import { type Box } from './pen';
import { type EmbeddedFace, type PdfReference, type TaggedDocument } from './tagged-document';

/** A piece of a line with the place of its baseline. */
export interface PlacedPiece {
  readonly piece: Piece;
  readonly x: number;
  readonly y: number;
  readonly spaceAfter: boolean;
}

/** A closed or open path of straight segments, or a rounded rectangle. */
export interface ShapePaint {
  readonly fill?: Ink;
  readonly stroke?: Ink;
  readonly lineWidth?: number;
  readonly dash?: number;
  readonly radius?: number;
}

const colourOf = (hexadecimal: string): string =>
  [1, 3, 5].map((start) => number(parseInt(hexadecimal.slice(start, start + 2), 16) / 255)).join(' ');

// Each stretch of text names its ink: its operands are written once.
const colours = Object.fromEntries(Object.entries(inks).map(([ink, hexadecimal]) => [ink, colourOf(hexadecimal)]));

const colour = (ink: Ink): string => colours[ink] ?? colourOf(inks[ink]);

// Quarter of a circle as a Bézier curve.
const kappa = 0.5523;

const roundedPath = ({ x, y, width, height }: Box, radius: number): string => {
  const r = Math.min(radius, width / 2, height / 2);
  const k = r * (1 - kappa);
  const [right, bottom] = [x + width, y + height];
  const at = (...values: number[]): string => values.map(number).join(' ');
  return [
    `${at(x + r, y)} m ${at(right - r, y)} l ${at(right - k, y, right, y + k, right, y + r)} c`,
    `${at(right, bottom - r)} l ${at(right, bottom - k, right - k, bottom, right - r, bottom)} c`,
    `${at(x + r, bottom)} l ${at(x + k, bottom, x, bottom - k, x, bottom - r)} c`,
    `${at(x, y + r)} l ${at(x, y + k, x + k, y, x + r, y)} c h`,
  ].join('\n');
};

const rectanglePath = ({ x, y, width, height }: Box): string => `${[x, y, width, height].map(number).join(' ')} re`;

const paintOperator = ({ fill, stroke }: ShapePaint): string => (fill && stroke ? 'B' : fill ? 'f' : 'S');

const graphicsState = ({ fill, stroke, lineWidth, dash }: ShapePaint): string =>
  [
    fill && `${colour(fill)} rg`,
    stroke && `${colour(stroke)} RG ${number(lineWidth ?? 0.7)} w`,
    dash && `[${number(dash)}] 0 d`,
  ]
    .filter(Boolean)
    .join(' ');

/** Neighbours on a line that are set alike: one text matrix and one string serve them all. */
const stretchesOf = (pieces: readonly PlacedPiece[]): readonly (readonly PlacedPiece[])[] => {
  const stretches: PlacedPiece[][] = [];
  for (const placed of pieces) {
    const before = stretches.at(-1)?.at(-1);
    if (before && before.y === placed.y && before.piece.setting === placed.piece.setting)
      stretches.at(-1)?.push(placed);
    else stretches.push([placed]);
  }
  return stretches;
};

interface FacedTexts {
  readonly face: Face;
  readonly texts: Shaped[];
}

const facedTexts = (pieces: readonly PlacedPiece[]): readonly FacedTexts[] => {
  const runs: FacedTexts[] = [];
  const add = ({ face, shaped }: FacedText): void => {
    const last = runs.at(-1);
    if (last?.face === face) last.texts.push(shaped);
    else runs.push({ face, texts: [shaped] });
  };
  for (const { piece, spaceAfter } of pieces) {
    piece.shaped.parts.forEach(add);
    if (spaceAfter) piece.setting.space.parts.forEach(add);
  }
  return runs;
};

type Sink = (operators: string) => void;

/** Writes text and shapes as PDF operators, on the page or into an appearance. */
export class ContentWriter {
  private sink: Sink;
  private readonly faces = new Map<EmbeddedFace, EncodedFace>();
  private fontsUsed: Record<string, PdfReference> | undefined;

  constructor(private readonly document: TaggedDocument) {
    this.sink = (operators) => void this.document.addContent(operators);
  }

  /** A rectangle, with round corners when asked. */
  rectangle(box: Box, paint: ShapePaint): void {
    this.path(paint.radius ? roundedPath(box, paint.radius) : rectanglePath(box), paint);
  }

  /** Many rectangles painted at once. */
  rectangles(boxes: readonly Box[], paint: ShapePaint): void {
    this.path(boxes.map(rectanglePath).join('\n'), paint);
  }

  /** A straight line. */
  line(
    from: { readonly x: number; readonly y: number },
    to: { readonly x: number; readonly y: number },
    paint: ShapePaint,
  ): void {
    this.path(`${number(from.x)} ${number(from.y)} m ${number(to.x)} ${number(to.y)} l`, paint);
  }

  /** A square set on its corner, its corners slightly round. */
  diamond({ x, y, width, height }: Box, fill: Ink): void {
    const [centreX, centreY] = [x + width / 2, y + height / 2];
    const at = (dx: number, dy: number): string =>
      `${number(centreX + dx * (width / 2))} ${number(centreY + dy * (height / 2))}`;
    this.path(
      `${at(-0.12, -0.88)} m ${at(0, -1)} ${at(0, -1)} ${at(0.12, -0.88)} c ${at(0.88, -0.12)} l ${at(1, 0)} ${at(1, 0)} ${at(0.88, 0.12)} c
${at(0.12, 0.88)} l ${at(0, 1)} ${at(0, 1)} ${at(-0.12, 0.88)} c ${at(-0.88, 0.12)} l ${at(-1, 0)} ${at(-1, 0)} ${at(-0.88, -0.12)} c h`,
      { fill },
    );
  }

  /** An opaque picture. */
  image(png: Buffer, { x, y, width, height }: Box): void {
    this.document.image(png, x, y, { width, height });
  }

  /** Pieces of text, in reading order. */
  text(pieces: readonly PlacedPiece[]): void {
    this.sink('BT');
    const stretches = stretchesOf(pieces);
    stretches.forEach((stretch) => this.stretch(stretch));
    this.sink('ET');
    stretches.forEach((stretch) => this.underline(stretch));
  }

  /** A form XObject for an annotation; the writer paints into it, from its own top left corner. */
  appearance(area: Box, draw: (writer: ContentWriter) => void): PdfReference {
    const operators: string[] = [];
    const onPage = this.sink;
    const fonts: Record<string, PdfReference> = {};
    this.sink = (more) => void operators.push(more);
    this.fontsUsed = fonts;
    draw(this);
    this.sink = onPage;
    this.fontsUsed = undefined;
    const form = {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, area.width, area.height],
      Resources: { Font: fonts },
    };
    const stream = this.document.ref(form);
    stream.end(`1 0 0 -1 0 ${number(area.height)} cm\n${operators.join('\n')}`);
    return stream;
  }

  private path(path: string, paint: ShapePaint): void {
    this.sink(`q ${graphicsState(paint)}\n${path}\n${paintOperator(paint)} Q`);
  }

  private stretch(pieces: readonly PlacedPiece[]): void {
    const [first] = pieces;
    if (!first) return;
    const { setting } = first.piece;
    const rise = setting.rise === 0 ? '' : ` ${number(setting.rise)} Ts`;
    this.sink(
      `${colour(setting.ink)} rg ${number(setting.tracking)} Tc${rise} 1 0 0 -1 ${number(first.x)} ${number(first.y)} Tm`,
    );
    for (const { face, texts } of facedTexts(pieces)) this.show(this.faceFor(face), texts, setting);
    if (rise !== '') this.sink('0 Ts');
  }

  private show(face: EncodedFace, texts: readonly Shaped[], setting: Setting): void {
    let shown = '';
    const flush = (): void => {
      // Neighbouring strings become one.
      if (shown !== '') this.sink(`[${shown.replaceAll('><', '')}] TJ`);
      shown = '';
    };
    this.sink(`/${face.id} ${number(setting.size)} Tf`);
    for (const text of texts) {
      if (!text.isRaised) shown += face.encode(text);
      else {
        flush();
        face.raised(text, setting).forEach((operators) => this.sink(operators));
      }
    }
    flush();
  }

  private faceFor(face: Face): EncodedFace {
    const embedded = this.document.faceOnPage(face);
    if (this.fontsUsed) this.fontsUsed[embedded.id] = embedded.ref();
    const known = this.faces.get(embedded);
    if (known) return known;
    const encoded = new EncodedFace(embedded);
    this.faces.set(embedded, encoded);
    return encoded;
  }

  private underline(stretch: readonly PlacedPiece[]): void {
    const [first, last] = [stretch[0], stretch.at(-1)];
    if (!first?.piece.setting.underline || !last) return;
    const { size, ink } = first.piece.setting;
    const y = first.y + size * 0.13;
    const paint = { stroke: ink, lineWidth: Math.max(0.4, size / 20) };
    this.line({ x: first.x, y }, { x: last.x + last.piece.width, y }, paint);
  }
}
