import { type FaceName, stampFace } from './stamp-faces';

/** A glyph ready to be drawn; lengths in thousandths of the type size. */
export type ShapedGlyph = {
  readonly id: number;
  readonly codePoints: readonly number[];
  readonly advance: number;
  /** What the pen moves less than the glyph's own width: kerning. */
  readonly tightened: number;
};

export type ShapedRun = { readonly face: FaceName; readonly glyphs: readonly ShapedGlyph[] };
export type ShapedText = { readonly runs: readonly ShapedRun[]; readonly width: number };

/** Glyphs of a text in a face; what the face lacks is taken from the broad one, so that no name is spoilt. */
export const shapeText = (text: string, face: Exclude<FaceName, 'other'>): ShapedText => {
  const runs = coverageRuns(cleaned(text), face).map(shapeRun);
  const glyphs = runs.flatMap((run) => run.glyphs);
  return { runs, width: glyphs.reduce((sum, { advance, tightened }) => sum + advance - tightened, 0) };
};

/** Breaks a text into lines no wider than allowed, between words only. */
export const wrapText = (text: string, fits: (line: string) => boolean): string[] =>
  cleaned(text)
    .split(' ')
    .reduce<string[]>((lines, word) => {
      const open = lines.at(-1);
      if (open === undefined) return [word];
      return fits(`${open} ${word}`) ? [...lines.slice(0, -1), `${open} ${word}`] : [...lines, word];
    }, []);

/** Composed letters, no control or invisible direction marks, spaces and hyphens that every face has. */
const cleaned = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\u202f/g, '\u00a0')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\t\n\r]+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .trim();

const coverageRuns = (text: string, face: FaceName): { face: FaceName; text: string }[] => {
  const runs: { face: FaceName; text: string }[] = [];
  for (const character of text) {
    const open = runs.at(-1);
    // A space stays with the words around it: cut out of a right-to-left name, it would turn its words around.
    const [used, shown] = open && /\s/.test(character) ? [open.face, character] : faceFor(character, face);
    if (open?.face === used) open.text += shown;
    else runs.push({ face: used, text: shown });
  }
  return runs;
};

const faceFor = (character: string, face: FaceName): [FaceName, string] => {
  const codePoint = character.codePointAt(0) ?? 0;
  if (stampFace(face).hasGlyphForCodePoint(codePoint)) return [face, character];
  return ['other', stampFace('other').hasGlyphForCodePoint(codePoint) ? character : '\ufffd'];
};

const shapeRun = ({ face, text }: { face: FaceName; text: string }): ShapedRun => {
  const font = stampFace(face);
  const { glyphs, positions } = font.layout(text);
  const perThousand = 1000 / font.unitsPerEm;
  return {
    face,
    glyphs: glyphs.map(({ id, codePoints, advanceWidth }, index) => ({
      id,
      codePoints,
      advance: advanceWidth * perThousand,
      tightened: (advanceWidth - (positions[index]?.xAdvance ?? advanceWidth)) * perThousand,
    })),
  };
};
