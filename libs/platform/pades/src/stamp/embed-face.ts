import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { type Font, type Subset } from 'fontkit';
import {
  type PdfDict,
  type PdfStream,
  type PdfValue,
  array,
  bytesString,
  dict,
  name,
  number,
  numbers,
  ref,
} from '../file/pdf-value';
import { PadesProblem } from '../pades-problem';
import { type ShapedGlyph } from './shape-text';
import { type FaceName, stampFace } from './stamp-faces';

/** The glyphs of one face that a stamp uses, numbered as the embedded font will number them. */
export class UsedFace {
  private readonly font: Font;
  private readonly subset: Subset;
  // fontkit numbers glyphs in the order they are asked for, after .notdef.
  private readonly codes = new Map<number, number>([[0, 0]]);
  private readonly meanings = new Map<number, readonly number[]>();

  constructor(readonly face: FaceName) {
    this.font = stampFace(face);
    this.subset = this.font.createSubset();
  }

  /** The four hexadecimal digits that draw a glyph. */
  code({ id, codePoints }: ShapedGlyph): string {
    const code = this.codes.get(id) ?? this.codes.size;
    if (!this.codes.has(id)) {
      this.codes.set(id, code);
      this.meanings.set(code, codePoints);
      this.subset.includeGlyph(this.font.getGlyph(id));
    }
    return hex(code);
  }

  /** The six objects of an embedded composite font, from a first free number. */
  objects(first: number): { number: number; value: PdfValue }[] {
    const program = Buffer.from(this.subset.encode());
    const widths = glyphWidths(program, this.font.unitsPerEm);
    const baseFont = `${subsetTag(program)}+${this.font.postscriptName}`;
    const values = [
      this.composite(baseFont, first),
      descendant(baseFont, widths, first),
      this.descriptor(baseFont, first),
      compressed(program, { Length1: number(program.length) }),
      compressed(completeCidSet(widths.length)),
      compressed(Buffer.from(this.toUnicode(), 'latin1')),
    ];
    return values.map((value, index) => ({ number: first + index, value }));
  }

  private composite(baseFont: string, first: number): PdfDict {
    return dict({
      Type: name('Font'),
      Subtype: name('Type0'),
      BaseFont: name(baseFont),
      Encoding: name('Identity-H'),
      DescendantFonts: array(ref(first + 1)),
      ToUnicode: ref(first + 5),
    });
  }

  private descriptor(baseFont: string, first: number): PdfDict {
    const { bbox, ascent, descent, capHeight, italicAngle, unitsPerEm } = this.font;
    const scaled = (length: number): number => Math.round((length * 1000) / unitsPerEm);
    return dict({
      Type: name('FontDescriptor'),
      FontName: name(baseFont),
      Flags: number(4),
      FontBBox: numbers(...[bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map(scaled)),
      ItalicAngle: number(italicAngle),
      Ascent: number(scaled(ascent)),
      Descent: number(scaled(descent)),
      // DejaVu states no height of capitals.
      CapHeight: number(scaled(capHeight || ascent * 0.78)),
      StemV: number(this.face === 'strong' ? 120 : 80),
      FontFile2: ref(first + 3),
      CIDSet: ref(first + 4),
    });
  }

  private toUnicode(): string {
    const lines = [...this.meanings].map(([code, points]) => `<${hex(code)}> <${points.map(utf16).join('')}>`);
    const blocks = chunks(lines, 100).map((block) => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
    return [
      '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap',
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
      '/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def',
      '1 begincodespacerange\n<0000> <ffff>\nendcodespacerange',
      ...blocks,
      'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n',
    ].join('\n');
  }
}

/** Objects one embedded face takes. */
export const OBJECTS_PER_FACE = 6;

const descendant = (baseFont: string, widths: readonly number[], first: number): PdfDict =>
  dict({
    Type: name('Font'),
    Subtype: name('CIDFontType2'),
    BaseFont: name(baseFont),
    CIDSystemInfo: dict({
      Registry: bytesString(Buffer.from('Adobe')),
      Ordering: bytesString(Buffer.from('Identity')),
      Supplement: number(0),
    }),
    FontDescriptor: ref(first + 2),
    W: array(number(0), numbers(...widths)),
    CIDToGIDMap: name('Identity'),
  });

/** Read back from the tables of the embedded program itself: PDF/A wants both to say the same. */
const glyphWidths = (program: Buffer, unitsPerEm: number): number[] => {
  const glyphs = program.readUInt16BE(tableOffset(program, 'maxp') + 4);
  const measured = program.readUInt16BE(tableOffset(program, 'hhea') + 34);
  const metrics = tableOffset(program, 'hmtx');
  return Array.from({ length: glyphs }, (_, glyph) => {
    const advance = program.readUInt16BE(metrics + Math.min(glyph, measured - 1) * 4);
    return Math.round((advance * 1000) / unitsPerEm);
  });
};

/** Where a table of a TrueType program starts: its directory holds a tag, a checksum, an offset and a length each. */
const tableOffset = (program: Buffer, tag: string): number => {
  for (let place = 12; place < 12 + program.readUInt16BE(4) * 16; place += 16) {
    if (program.toString('latin1', place, place + 4) === tag) return program.readUInt32BE(place + 8);
  }
  throw new PadesProblem('stamp-not-possible', `font without ${tag}`);
};

/** Every glyph of the program is listed, parts of composed letters included (ISO 19005-3, 6.2.11.4.2). */
const completeCidSet = (glyphs: number): Buffer => {
  const bits = Buffer.alloc(Math.ceil(glyphs / 8));
  for (let glyph = 0; glyph < glyphs; glyph += 1) bits[glyph >> 3] = (bits[glyph >> 3] ?? 0) | (0x80 >> (glyph & 7));
  return bits;
};

/** A compressed stream. */
export const compressed = (bytes: Buffer, entries: Record<string, PdfValue> = {}): PdfStream => {
  const raw = deflateSync(bytes);
  return { kind: 'stream', dict: dict({ ...entries, Filter: name('FlateDecode'), Length: number(raw.length) }), raw };
};

const subsetTag = (program: Buffer): string =>
  [...createHash('sha256').update(program).digest().subarray(0, 6)]
    .map((byte) => String.fromCharCode(65 + (byte % 26)))
    .join('');

const hex = (code: number): string => code.toString(16).padStart(4, '0');

const utf16 = (codePoint: number): string =>
  Buffer.from(String.fromCodePoint(codePoint), 'utf16le').swap16().toString('hex');

const chunks = <Element>(elements: readonly Element[], size: number): Element[][] =>
  Array.from({ length: Math.ceil(elements.length / size) }, (_, index) =>
    elements.slice(index * size, (index + 1) * size),
  );
