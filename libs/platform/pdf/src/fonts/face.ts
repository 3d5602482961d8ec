import { type Font } from 'fontkit';

/** One glyph of a shaped text, lengths in thousandths of the type size. */
export interface ShapedGlyph {
  readonly id: number;
  readonly codePoints: readonly number[];
  readonly width: number;
  readonly advance: number;
  readonly dx: number;
  readonly dy: number;
}

/** A shaped text and its length in thousandths of the type size. */
export interface Shaped {
  readonly glyphs: readonly ShapedGlyph[];
  readonly width: number;
  /** Some glyph stands above or below the line: a mark on its letter. */
  readonly isRaised: boolean;
}

/** A parsed font, shared by every document of the process. */
export class Face {
  private readonly perMille: number;

  constructor(
    readonly name: string,
    readonly font: Font,
  ) {
    this.perMille = 1000 / font.unitsPerEm;
  }

  has(codePoint: number): boolean {
    return this.font.hasGlyphForCodePoint(codePoint);
  }

  /** Chooses and places the glyphs of a text. */
  shape(text: string, tabular: boolean): Shaped {
    const { glyphs, positions } = this.font.layout(text, tabular ? ['tnum'] : undefined);
    const characters = [...text].map((character) => character.codePointAt(0) ?? 0);
    // fontkit keeps the code points of a glyph's first use: two characters that share a glyph would make bytes depend on history.
    const oneToOne = glyphs.length === characters.length;
    const shaped = glyphs.map((glyph, index) => {
      const position = positions[index];
      const character = characters[index];
      return {
        id: glyph.id,
        codePoints: oneToOne && character !== undefined ? [character] : [...glyph.codePoints],
        width: glyph.advanceWidth * this.perMille,
        advance: (position?.xAdvance ?? glyph.advanceWidth) * this.perMille,
        dx: (position?.xOffset ?? 0) * this.perMille,
        dy: (position?.yOffset ?? 0) * this.perMille,
      };
    });
    return {
      glyphs: shaped,
      width: shaped.reduce((sum, { advance }) => sum + advance, 0),
      isRaised: shaped.some(({ dy }) => dy !== 0),
    };
  }
}
