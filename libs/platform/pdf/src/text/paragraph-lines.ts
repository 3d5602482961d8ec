import { type Box, type Pen, type Ruler } from '../document/pen';
import { type PlacedPiece } from '../document/content-writer';
import { type StyleName, type TextStyle, page } from '../theme';
import { type Line, type Word, breakLines, wordsOf } from './lines';
import { type RichText } from './rich-text';

export type Align = 'left' | 'right' | 'center';

/** A text measured for a style: what paragraphs, cells and labels are made of. */
export interface SetText {
  lines(ruler: Ruler, width: number): readonly Line[];
  words(ruler: Ruler): readonly Word[];
  leading(ruler: Ruler): number;
}

interface Memory {
  key: string;
  words: readonly Word[];
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
    const key = `${ruler.language} ${ruler.scale}`;
    if (memory?.key === key) return memory;
    memory = { key, words: wordsOf(content, ruler.style(style), ruler.language), width: -1, lines: [] };
    return memory;
  };
  return {
    words: (ruler) => words(ruler).words,
    leading: (ruler) => ruler.style(style).leading,
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

const sizeOf = (line: Line): number =>
  Math.max(0, ...line.words.flatMap(({ pieces }) => pieces.map(({ setting }) => setting.size)));

interface Placing {
  readonly box: Box;
  readonly leading: number;
  readonly align: Align;
}

const placeLine = (line: Line, top: number, { box, leading, align }: Placing): PlacedPiece[] => {
  const size = sizeOf(line);
  const y = top + (leading - size * (ascent + descent)) / 2 + size * ascent;
  let x = startOf(line, box, align);
  return line.words.flatMap(({ pieces, space }) => {
    const placed = pieces.map((piece, index) => {
      const at = x;
      x += piece.width;
      return { piece, x: at, y, spaceAfter: space > 0 && index === pieces.length - 1 };
    });
    x += space;
    return placed;
  });
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

/** Draws lines as content of the current structure element; links become elements of their own. */
export const drawLines = (pen: Pen, lines: readonly Line[], placing: Placing): void => {
  const placed = lines.flatMap((line, index) => placeLine(line, placing.box.y + index * placing.leading, placing));
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

/** Draws one line of running text, cut to the room it has. */
export const drawLine = (pen: Pen, text: SetText, box: Box, align: Align): void => {
  const [line] = text.lines(pen, box.width);
  if (line) pen.ink.text(placeLine(line, box.y, { box, leading: text.leading(pen), align }));
};

/** The whole page, for texts that are measured on one line. */
export const wholeWidth = page.width;
