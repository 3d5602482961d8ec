import { upperFirst } from '@entente/platform/kernel';
import {
  type Block,
  list,
  type ListBlock,
  type MarkType,
  type Paragraph,
  text,
  type TextNode,
} from '../rich-text/rich-text';
import { type Origin, type Run } from './render-wording';

/** The n-th text node of a body, when a question fed it or left it open. */
export type NodeOrigin = Pick<Origin, 'question' | 'gap'> & { readonly node: number };

export type Written = { readonly blocks: readonly Block[]; readonly origins: readonly NodeOrigin[] };

type Line = {
  readonly mark: 'none' | 'bullet' | 'number';
  readonly runs: readonly Run[];
  readonly blocks?: readonly Block[];
};

const splitRun = (run: Run): readonly (readonly Run[])[] =>
  run.origin === null ? run.text.split('\n').map((part) => [{ text: part, origin: null }]) : [[run]];

const physicalLines = (runs: readonly Run[]): readonly (readonly Run[])[] =>
  runs.reduce<Run[][]>(
    (lines, run) => {
      const [first = [], ...rest] = splitRun(run);
      lines.at(-1)?.push(...first);
      for (const part of rest) lines.push([...part]);
      return lines;
    },
    [[]],
  );

const isEmpty = (runs: readonly Run[]): boolean => runs.every((run) => run.origin === null && run.text.trim() === '');

const markPattern = /^\s*([-#]) +/;

const lineOf = (runs: readonly Run[]): Line => {
  const rich = runs.find((run) => run.rich !== undefined);
  if (rich?.rich) return { mark: 'none', runs: [], blocks: rich.rich.content };
  const index = runs.findIndex((run) => run.text !== '');
  const first = runs[index];
  const sign = first?.origin === null ? markPattern.exec(first.text)?.[1] : undefined;
  if (first === undefined || sign === undefined) return { mark: 'none', runs };
  const rest = [{ ...first, text: first.text.replace(markPattern, '') }, ...runs.slice(index + 1)];
  return { mark: sign === '-' ? 'bullet' : 'number', runs: rest };
};

const space: Run = { text: ' ', origin: null };

type Group = {
  readonly mark: Line['mark'];
  readonly items: readonly (readonly Run[])[];
  readonly blocks?: readonly Block[];
};

const grow = (groups: readonly Group[], line: Line, afterGap: boolean): readonly Group[] => {
  const last = groups.at(-1);
  const { mark, runs, blocks } = line;
  if (blocks) return [...groups, { mark, items: [], blocks }];
  if (!last || last.blocks || last.mark !== mark || (afterGap && mark === 'none'))
    return [...groups, { mark, items: [runs] }];
  const items = mark === 'none' ? [[...(last.items[0] ?? []), space, ...runs]] : [...last.items, runs];
  return [...groups.slice(0, -1), { mark, items }];
};

const groupsOf = (runs: readonly Run[]): readonly Group[] => {
  let groups: readonly Group[] = [];
  let afterGap = true;
  for (const line of physicalLines(runs)) {
    if (isEmpty(line)) {
      afterGap = true;
      continue;
    }
    groups = grow(groups, lineOf(line), afterGap);
    afterGap = false;
  }
  return groups;
};

const trimEnds = (runs: readonly Run[]): readonly Run[] =>
  runs
    .map((run, index) => {
      if (run.origin !== null) return run;
      const start = index === 0 ? run.text.trimStart() : run.text;
      return { ...run, text: index === runs.length - 1 ? start.trimEnd() : start };
    })
    .filter((run) => run.text !== '');

const endsSentence = (before: string): boolean => before === '' || /[.!?…]\s+$/.test(before);

/** A value that opens a sentence takes a capital, whatever its capital was inside one. */
const withCapitals = (runs: readonly Run[], opening: boolean): readonly Run[] => {
  let before = opening ? '' : 'x';
  return runs.map((run) => {
    const opens = endsSentence(before);
    const bare = run.text.replace(/\*+/g, '');
    before = bare === '' ? before : bare;
    return opens && run.origin !== null && run.origin.gap === null ? { ...run, text: upperFirst(run.text) } : run;
  });
};

const isEnded = (runs: readonly Run[]): boolean => /[.!?…;:]\**$/.test(runs.at(-1)?.text ?? '');

const ended = (items: readonly (readonly Run[])[]): readonly (readonly Run[])[] =>
  items.map((runs, index) => {
    if (isEnded(runs)) return runs;
    return [...runs, { text: index === items.length - 1 ? '.' : '\u202f;', origin: null }];
  });

type Piece = { readonly node: TextNode; readonly origin: Origin | null };

type Marking = { bold: boolean; italic: boolean };

const marksOf = ({ bold, italic }: Marking): readonly MarkType[] => [
  ...(bold ? (['bold'] as const) : []),
  ...(italic ? (['italic'] as const) : []),
];

const literalPieces = (literal: string, marking: Marking): readonly Piece[] =>
  literal.split(/(\*\*|\*)/).flatMap((part): readonly Piece[] => {
    if (part === '**') marking.bold = !marking.bold;
    else if (part === '*') marking.italic = !marking.italic;
    else if (part !== '') return [{ node: text(part, marksOf(marking)), origin: null }];
    return [];
  });

const piecesOf = (runs: readonly Run[]): readonly Piece[] => {
  const marking: Marking = { bold: false, italic: false };
  return runs.flatMap((run) => {
    if (run.marks) return [{ node: text(run.text, run.marks), origin: run.origin }];
    return run.origin === null
      ? literalPieces(run.text, marking)
      : [{ node: text(run.text, marksOf(marking)), origin: run.origin }];
  });
};

const hasWords = (run: Run): boolean => run.text !== '';

const paragraphsOf = ({ mark, items }: Group): readonly (readonly Piece[])[] => {
  const lines = items.map((runs) => withCapitals(trimEnds(runs).filter(hasWords), mark === 'none'));
  return (mark === 'none' ? lines : ended(lines)).map(piecesOf);
};

const toParagraph = (pieces: readonly Piece[]): Paragraph => ({
  type: 'paragraph',
  content: pieces.map(({ node }) => node),
});

const listTypes = { bullet: 'bulletList', number: 'orderedList' } as const satisfies Record<string, ListBlock['type']>;

const toBlock = (mark: Line['mark'], lines: readonly (readonly Piece[])[]): readonly Block[] => {
  const paragraphs = lines.map(toParagraph);
  return mark === 'none'
    ? paragraphs
    : [
        list(
          listTypes[mark],
          paragraphs.map((line) => [line]),
        ),
      ];
};

const originsOf = (pieces: readonly Piece[]): readonly NodeOrigin[] =>
  pieces.flatMap(({ origin }, node) => (origin ? [{ node, question: origin.question, gap: origin.gap }] : []));

/** One paragraph, whatever its words look like; nothing when no word is left of it. */
export const paragraphOf = (runs: readonly Run[]): Written => {
  const pieces = piecesOf(withCapitals(trimEnds(runs).filter(hasWords), true));
  return pieces.length === 0
    ? { blocks: [], origins: [] }
    : { blocks: [toParagraph(pieces)], origins: originsOf(pieces) };
};

const countNodes = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => {
    if (block.type === 'paragraph') return sum + (block.content?.length ?? 0);
    return sum + block.content.reduce((inner, item) => inner + countNodes(item.content), 0);
  }, 0);

/** Paragraphs and lists, with the question behind each piece of text. */
export const writeBlocks = (runs: readonly Run[]): Written => {
  const blocks: Block[] = [];
  const origins: NodeOrigin[] = [];
  let node = 0;
  for (const group of groupsOf(runs)) {
    const lines = group.blocks ? [] : paragraphsOf(group);
    for (const piece of lines.flat()) {
      if (piece.origin) origins.push({ node, question: piece.origin.question, gap: piece.origin.gap });
      node += 1;
    }
    const made = group.blocks ?? toBlock(group.mark, lines);
    if (group.blocks) node += countNodes(group.blocks);
    blocks.push(...made);
  }
  return { blocks, origins };
};
