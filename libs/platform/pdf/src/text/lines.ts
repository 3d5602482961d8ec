import { type ShapedWord, shapeWord } from '../fonts/coverage';
import { type FacePair, facesFor } from '../fonts/faces';
import { type Ink, type TextStyle, type Weight } from '../theme';
import { type RichText, type Run, runsOf } from './rich-text';
import { frenchSpacing, tidied } from './typography';

/** How one run is set once style, run and print size are known. */
export interface Setting {
  readonly size: number;
  readonly rise: number;
  readonly tracking: number;
  readonly faces: FacePair;
  readonly tabular: boolean;
  readonly ink: Ink;
  readonly underline: boolean;
  readonly link: string | undefined;
  /** The space of this setting. */
  readonly space: ShapedWord;
}

/** An unbreakable piece of one run. */
export interface Piece {
  readonly setting: Setting;
  readonly text: string;
  readonly shaped: ShapedWord;
  readonly width: number;
}

/** Pieces that stay on one line, then the space or the line end that follows. */
export interface Word {
  readonly pieces: readonly Piece[];
  readonly width: number;
  readonly space: number;
  readonly endsLine: boolean;
}

/** The words of one line and their length. */
export interface Line {
  readonly words: readonly Word[];
  readonly width: number;
}

const superscriptSize = 0.68;
const superscriptRise = 0.34;

/** A text style enlarged for large print. */
export const scaled = (style: TextStyle, scale: number): TextStyle =>
  scale === 1
    ? style
    : { ...style, size: style.size * scale, leading: style.leading * scale, tracking: (style.tracking ?? 0) * scale };

const heavier = (run: Weight | undefined, style: Weight): Weight => (style === 'bold' ? 'bold' : (run ?? style));

const settingOf = (run: Run, style: TextStyle): Setting => {
  const faces = facesFor(heavier(run.weight, style.weight), run.italic ?? false);
  const tabular = style.figures === 'tabular';
  return {
    size: run.superscript ? style.size * superscriptSize : style.size,
    rise: run.superscript ? style.size * superscriptRise : 0,
    tracking: style.tracking ?? 0,
    faces,
    tabular,
    ink: run.ink ?? style.ink,
    underline: run.underline ?? false,
    link: run.link,
    space: shapeWord(' ', faces, tabular),
  };
};

const lengthOf = ({ width, count }: ShapedWord, { size, tracking }: Setting): number =>
  (width * size) / 1000 + count * tracking;

const pieceOf = (text: string, setting: Setting): Piece => {
  const shaped = shapeWord(text, setting.faces, setting.tabular);
  return { setting, text, shaped, width: lengthOf(shaped, setting) };
};

const spaceIn = (setting: Setting): number => lengthOf(setting.space, setting);

const chunks = /\n| +|[^ \n]+/g;
// A line may end after a hyphen between two letters, and at each step of a long address, never inside a reference number.
const insideWord = /(?<=\p{L}[-\u2013])(?=\p{L})|(?<=\u200b)/u;
const insideAddress = /(?<=[/?&])(?=[^/?&])|(?<=\u200b)/u;
const fragmentsOf = (chunk: string): string[] =>
  chunk.split(chunk.length > 24 && chunk.includes('/') ? insideAddress : insideWord);

class WordList {
  readonly words: Word[] = [];
  private pieces: Piece[] = [];

  add(piece: Piece): void {
    this.pieces.push(piece);
  }

  close(space: number, endsLine: boolean): void {
    const width = this.pieces.reduce((sum, piece) => sum + piece.width, 0);
    if (this.pieces.length > 0 || endsLine) this.words.push({ pieces: this.pieces, width, space, endsLine });
    this.pieces = [];
  }

  addChunk(chunk: string, setting: Setting): void {
    if (chunk === '\n') return this.close(0, true);
    if (chunk.startsWith(' ')) return this.close(spaceIn(setting), false);
    fragmentsOf(chunk).forEach((fragment, index) => {
      if (index > 0) this.close(0, false);
      this.add(pieceOf(fragment, setting));
    });
  }
}

const rememberedTexts = 4_000;
const knownChunks = { french: new Map<string, readonly string[]>(), other: new Map<string, readonly string[]>() };

/** Words and spaces of a text; remembered, since the sentences of a template come back in every document. */
const chunksOf = (text: string, isFrench: boolean): readonly string[] => {
  const known = isFrench ? knownChunks.french : knownChunks.other;
  const remembered = known.get(text);
  if (remembered) return remembered;
  if (known.size >= rememberedTexts) known.clear();
  const found = (isFrench ? frenchSpacing(tidied(text)) : tidied(text)).match(chunks) ?? [];
  known.set(text, found);
  return found;
};

/** The words of a rich text, measured. */
export const wordsOf = (content: RichText, style: TextStyle, language: string): readonly Word[] => {
  const list = new WordList();
  const isFrench = language.startsWith('fr');
  for (const run of runsOf(content)) {
    const setting = settingOf(run, style);
    for (const chunk of chunksOf(run.text, isFrench)) list.addChunk(chunk, setting);
  }
  list.close(0, false);
  return list.words;
};

const letters = (word: Word): Word[] => {
  const pieces = word.pieces.flatMap(({ text, setting }) => [...text].map((letter) => pieceOf(letter, setting)));
  return pieces.map((piece, index) => {
    const last = index === pieces.length - 1;
    return { pieces: [piece], width: piece.width, space: last ? word.space : 0, endsLine: last && word.endsLine };
  });
};

const tolerance = 0.01;

/** Breaks words into lines no longer than the width; a word longer than a line is broken between letters. */
export const breakLines = (words: readonly Word[], width: number): readonly Line[] => {
  const lines: Line[] = [];
  let current: Word[] = [];
  let reached = 0;
  const flush = (): void => {
    const last = current.at(-1);
    lines.push({ words: current, width: reached - (last?.space ?? 0) });
    current = [];
    reached = 0;
  };
  for (const word of words.flatMap((each) => (each.width > width ? letters(each) : [each]))) {
    if (current.length > 0 && reached + word.width > width + tolerance) flush();
    current.push(word);
    reached += word.width + word.space;
    if (word.endsLine) flush();
  }
  if (current.length > 0) flush();
  return lines;
};

/** The longest word, and the length of the text on one line: what table columns share out. */
export const extentOf = (words: readonly Word[]): { readonly least: number; readonly most: number } => ({
  least: words.reduce((longest, { width }) => Math.max(longest, width), 0),
  most: breakLines(words, Number.MAX_SAFE_INTEGER).reduce((longest, { width }) => Math.max(longest, width), 0),
});
