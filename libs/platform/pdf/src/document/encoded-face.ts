import { type Shaped, type ShapedGlyph } from '../fonts/face';
import { type Setting } from '../text/lines';
import { type EmbeddedFace } from './tagged-document';

/** A number as content streams write it. */
export const number = (value: number): string => String(Math.round(value * 1000) / 1000);

/** A face of one document, with the words that it has already encoded. */
export class EncodedFace {
  private readonly words = new Map<Shaped, string>();

  constructor(private readonly embedded: EmbeddedFace) {}

  get id(): string {
    return this.embedded.id;
  }

  /** The strings and adjustments of a word, as the TJ operator takes them. */
  encode(text: Shaped): string {
    const known = this.words.get(text);
    if (known !== undefined) return known;
    const encoded = text.glyphs.map((glyph) => this.glyph(glyph)).join('');
    this.words.set(text, encoded);
    return encoded;
  }

  /** The operators of a word with raised or lowered marks. */
  raised({ glyphs }: Shaped, { size, rise }: Setting): readonly string[] {
    return [
      ...glyphs.map((glyph) => `${number(rise + (glyph.dy * size) / 1000)} Ts [${this.glyph(glyph)}] TJ`),
      `${number(rise)} Ts`,
    ];
  }

  private glyph({ id, codePoints, width, advance, dx }: ShapedGlyph): string {
    const before = dx === 0 ? '' : number(-dx);
    const after = advance - width - dx;
    return `${before}<${this.include(id, width, codePoints)}>${after === 0 ? '' : number(-after)}`;
  }

  /** Adds a glyph to the subset; what it means is the first character it stood for in this document. */
  private include(id: number, width: number, codePoints: readonly number[]): string {
    const code = this.embedded.subset.includeGlyph(id);
    this.embedded.widths[code] ??= width;
    this.embedded.unicode[code] ??= codePoints;
    return code.toString(16).padStart(4, '0');
  }
}
