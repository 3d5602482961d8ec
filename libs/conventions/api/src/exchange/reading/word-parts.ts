import type { Paragraph, TextNode, WordPart } from '@entente/conventions/domain';
import { type ListLine, listsOf } from './word-lists';
import { childrenOf, type Content, contentOf, isTree, textAt, type Tree, typeOf } from './word-tree';

const longestTitle = 160;

const styleOf = (node: Tree): string => `${textAt(node, 'styleName')}|${textAt(node, 'styleId')}`.toLowerCase();

/** Built-in names are English in every language of Word; ids are not. */
const levelOf = (style: string): number | null => {
  const heading = /(?:heading|titre)\s?([1-9])(?:\||$)/.exec(style)?.[1];
  if (heading) return Number(heading);
  return /(?:^|\|)(?:title|titre)(?:\||$)/.test(style) ? 0 : null;
};

/** A table of contents says again what headings say. */
const isContents = (style: string): boolean => /(?:^|\|)(?:toc|tm)\s?\d/.test(style);

const continuedLevel = (style: string): number | null => {
  const [, level] = /list ?continue\s?(\d?)/.exec(style) ?? [];
  return level === undefined ? null : Math.max(0, Number(level || '1') - 1);
};

const isBold = (nodes: readonly TextNode[]): boolean => {
  const said = nodes.filter(({ text }) => text.trim() !== '');
  return said.length > 0 && said.every(({ marks = [] }) => marks.some(({ type }) => type === 'bold'));
};

type Numbering = { readonly level: number; readonly isOrdered: boolean };

const numberingOf = (node: Tree): Numbering | null => {
  const numbering = node['numbering'];
  if (!isTree(numbering)) return null;
  return { level: Number(numbering['level']) || 0, isOrdered: numbering['isOrdered'] === true };
};

const paragraphOf = (content: readonly TextNode[]): Paragraph => ({ type: 'paragraph', content });

type Seen =
  | { readonly kind: 'part'; readonly parts: readonly WordPart[] }
  | { readonly kind: 'line'; readonly line: ListLine }
  | { readonly kind: 'nothing' };

const hasWords = (nodes: readonly TextNode[]): boolean => nodes.some(({ text }) => text.trim() !== '');

type Look = {
  readonly level: number | null;
  readonly numbering: Numbering | null;
  readonly continued: number | null;
  readonly words: readonly (readonly TextNode[])[];
};

const lengthOf = (words: Look['words']): number => words.flat().reduce((sum, { text }) => sum + text.length, 0);

/** Some write their articles as the first level of a numbered list, in bold. */
const isNumberedTitle = ({ numbering, words }: Look): boolean =>
  numbering !== null &&
  numbering.isOrdered &&
  numbering.level === 0 &&
  isBold(words.flat()) &&
  lengthOf(words) <= longestTitle;

const lineOf = (look: Look): ListLine | null => {
  const { level, numbering, continued, words } = look;
  if (level !== null || (numbering === null && continued === null) || isNumberedTitle(look)) return null;
  return {
    level: numbering?.level ?? continued ?? 0,
    type: numbering?.isOrdered ? 'orderedList' : 'bulletList',
    paragraphs: words.map(paragraphOf),
    isContinued: numbering === null,
  };
};

/** A heading is one line, whatever breaks it; a paragraph broken into lines is as many. */
const paragraphParts = ({ level, numbering, words }: Look, anchors: readonly string[]): readonly WordPart[] => {
  const each = level === null ? words : [words.flat()];
  return each.map((nodes, index) => ({
    kind: 'paragraph',
    nodes,
    level,
    anchors: index === 0 ? anchors : [],
    isBold: isBold(nodes),
    isNumbered: numbering?.isOrdered ?? false,
  }));
};

const seen = (node: Tree, { lines, anchors }: Content): Seen => {
  const style = styleOf(node);
  const words = lines.filter(hasWords);
  if (isContents(style) || words.length === 0) return { kind: 'nothing' };
  const look: Look = {
    level: levelOf(style),
    numbering: numberingOf(node),
    continued: continuedLevel(style),
    words,
  };
  const line = lineOf(look);
  return line ? { kind: 'line', line } : { kind: 'part', parts: paragraphParts(look, anchors) };
};

const cellText = (cell: Tree): string =>
  childrenOf(cell)
    .flatMap((child) => (typeOf(child) === 'table' ? tableRows(child).flat() : contentOf(child).lines.map(textOf)))
    .filter((line) => line !== '')
    .join(', ');

const textOf = (nodes: readonly TextNode[]): string =>
  nodes
    .map(({ text }) => text)
    .join('')
    .trim();

const tableRows = (table: Tree): readonly (readonly string[])[] =>
  childrenOf(table).map((row) => childrenOf(row).map(cellText));

const tablePart = (table: Tree): WordPart => ({
  kind: 'table',
  rows: tableRows(table),
  isHeaded: childrenOf(table)[0]?.['isHeader'] === true,
});

/** The body of a document as parts: headings, paragraphs, lists put back together, tables. */
export const partsOfBody = (body: readonly Tree[], contents: ReadonlyMap<Tree, Content>): readonly WordPart[] => {
  const parts: WordPart[] = [];
  let lines: ListLine[] = [];
  const close = (): void => {
    const isOpen = lines.some(({ isContinued }) => !isContinued);
    if (isOpen) parts.push(...listsOf(lines).map((block): WordPart => ({ kind: 'list', block })));
    lines = [];
  };
  for (const node of body) {
    const content = contents.get(node);
    const found: Seen = content ? seen(node, content) : { kind: 'part', parts: [tablePart(node)] };
    if (found.kind === 'line') lines.push(found.line);
    if (found.kind !== 'part') continue;
    close();
    parts.push(...found.parts);
  }
  close();
  return parts;
};
