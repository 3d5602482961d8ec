import { type Box, type Pen, type Ruler } from '../document/pen';
import { type PlacedPiece } from '../document/content-writer';
import { type StyleName, type TextStyle } from '../theme';
import { type Line, type Word, breakLines, wordsOf } from './lines';
import { type RichText } from './rich-text';

export type Align = 'left' | 'right' | 'center';

/** A text measured for a style: what paragraphs, cells and labels are made of. */
export interface SetText {
  lines(ruler: Ruler, width: number): readonly Line[];
  words(ruler: Ruler): readonly Word[];
  leading(ruler: Ruler): number;
  size(ruler: Ruler): number;
}

interface Memory {
  readonly language: string;
  readonly scale: number;
  readonly words: readonly Word[];
  width: number;
  lines: readonly Line[];
}

// Of the face, in parts of the type size: where browsers put the baseline inside a line.
const ascent = 0.984;
const descent = 0.316;

/** Prepares a text; words are measured once, lines once per width. */
export const setText = (content: RichText, style: StyleName | TextStyle): SetText => {
  let memory: Memory | undefined;
  const words = (ruler: Ruler): Memory => {
    const { language, scale } = ruler;
    if (memory?.language === language && memory.scale === scale) return memory;
    memory = { language, scale, words: wordsOf(content, ruler.style(style), language), width: -1, lines: [] };
    return memory;
  };
  return {
    words: (ruler) => words(ruler).words,
    leading: (ruler) => ruler.style(style).leading,
    size: (ruler) => ruler.style(style).size,
    lines: (ruler, width) => {
      const known = words(ruler);
      if (known.width !== width) {
        known.width = width;
        known.lines = breakLines(known.words, width);
      }
      return known.lines;
    },
  };
};

const startOf = (line: Line, { x, width }: Box, align: Align): number => {
  if (align === 'left') return x;
  return align === 'right' ? x + width - line.width : x + (width - line.width) / 2;
};

interface Placing {
  readonly box: Box;
  readonly leading: number;
  readonly size: number;
  readonly align: Align;
}

const placeLine = (line: Line, top: number, { box, leading, size, align }: Placing): PlacedPiece[] => {
  const y = top + (leading - size * (ascent + descent)) / 2 + size * ascent;
  let x = startOf(line, box, align);
  const placed: PlacedPiece[] = [];
  for (const { pieces, space } of line.words) {
    const last = pieces.length - 1;
    pieces.forEach((piece, index) => {
      placed.push({ piece, x, y, spaceAfter: space > 0 && index === last });
      x += piece.width;
    });
    x += space;
  }
  return placed;
};

const groupsOf = (pieces: readonly PlacedPiece[]): readonly (readonly PlacedPiece[])[] => {
  const groups: PlacedPiece[][] = [];
  for (const placed of pieces) {
    const last = groups.at(-1);
    if (last && last[0]?.piece.setting.link === placed.piece.setting.link) last.push(placed);
    else groups.push([placed]);
  }
  return groups;
};

/** One area per line that the link touches. */
const areasOf = (pieces: readonly PlacedPiece[]): readonly Box[] => {
  const byLine = Map.groupBy(pieces, ({ y }) => y);
  return [...byLine.values()].map((line) => {
    const [first, last] = [line[0], line.at(-1)];
    if (!first || !last) return { x: 0, y: 0, width: 0, height: 0 };
    const { size } = first.piece.setting;
    return { x: first.x, y: first.y - size, width: last.x + last.piece.width - first.x, height: size * 1.3 };
  });
};

const wordsIn = (pieces: readonly PlacedPiece[]): string =>
  pieces
    .map(({ piece, spaceAfter }) => `${piece.text}${spaceAfter ? ' ' : ''}`)
    .join('')
    .trim();

/** Which lines of a text are drawn, and on which side they stand. */
export interface DrawnLines {
  readonly align?: Align;
  readonly from?: number;
  readonly to?: number;
}

/** Draws a text as content of the current structure element; links become elements of their own. */
export const drawText = (pen: Pen, text: SetText, box: Box, { align = 'left', from, to }: DrawnLines = {}): void => {
  const placing = { box, leading: text.leading(pen), size: text.size(pen), align };
  const lines = text.lines(pen, box.width).slice(from, to);
  const placed = lines.flatMap((line, index) => placeLine(line, box.y + index * placing.leading, placing));
  for (const group of groupsOf(placed)) {
    const url = group[0]?.piece.setting.link;
    if (url === undefined) pen.mark(() => pen.ink.text(group));
    else
      pen.tag('Link', {}, () => {
        pen.mark(() => pen.ink.text(group));
        areasOf(group).forEach((area) => pen.linkArea(area, url, wordsIn(group)));
      });
  }
};

/** Draws a text where the caller has said what it is: in a mark, an artifact, an appearance. */
export const drawPlain = (pen: Pen, text: SetText, box: Box, align: Align): void => {
  const placing = { box, leading: text.leading(pen), size: text.size(pen), align };
  const placed = text
    .lines(pen, box.width)
    .flatMap((line, index) => placeLine(line, box.y + index * placing.leading, placing));
  if (placed.length > 0) pen.ink.text(placed);
};
