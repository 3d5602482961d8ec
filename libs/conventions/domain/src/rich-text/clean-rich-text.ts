import {
  type Block,
  list,
  type ListBlock,
  type MarkType,
  markTypes,
  type Paragraph,
  type RichText,
  richText,
  text,
  type TextNode,
} from './rich-text';
import { hiddenCharacters } from './hidden-characters';
import { richTextLimits } from './rich-text-faults';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const childrenOf = (node: unknown): readonly unknown[] => {
  const content = isRecord(node) ? node['content'] : undefined;
  return Array.isArray(content) ? content : [];
};

const kindOf = (node: unknown): string => (isRecord(node) && typeof node['type'] === 'string' ? node['type'] : '');

const isKnownMark = (name: unknown): name is MarkType => markTypes.some((type) => type === name);

const marksOf = (node: Record<string, unknown>): readonly MarkType[] => {
  const marks = Array.isArray(node['marks']) ? (node['marks'] as readonly unknown[]) : [];
  const names = marks.map((mark) => (isRecord(mark) ? mark['type'] : undefined));
  return markTypes.filter((type) => names.some((name) => isKnownMark(name) && name === type));
};

// What nobody sees goes, a clipboard is full of it; what would print as a hole becomes a space.
const printable = (content: string): string =>
  content
    .toWellFormed()
    .replace(hiddenCharacters, '')
    .replace(/[\p{Cc}\p{Co}]+/gu, ' ');

/** Words of a node and of whatever stands inside it, in reading order; a line break becomes a space. */
const wordsOf = (node: unknown, depth = 0): readonly TextNode[] => {
  if (!isRecord(node) || depth > 50) return [];
  if (kindOf(node) === 'hardBreak') return [text(' ')];
  const content = node['text'];
  if (typeof content === 'string' && content !== '') {
    const words = printable(content);
    return words === '' ? [] : [text(words, marksOf(node))];
  }
  return childrenOf(node).flatMap((child) => wordsOf(child, depth + 1));
};

const paragraphFrom = (node: unknown): readonly Paragraph[] => {
  const content = wordsOf(node);
  return content.length === 0 ? [] : [{ type: 'paragraph', content }];
};

const isListKind = (kind: string): kind is ListBlock['type'] => kind === 'bulletList' || kind === 'orderedList';

const itemFrom = (node: unknown, depth: number): readonly Block[] => {
  const blocks = childrenOf(node).flatMap((child) => blocksFrom(child, depth));
  const [first] = blocks;
  return first === undefined || first.type === 'paragraph' ? blocks : [{ type: 'paragraph', content: [] }, ...blocks];
};

const blocksFrom = (node: unknown, depth: number): readonly Block[] => {
  const kind = kindOf(node);
  if (!isListKind(kind) || depth >= richTextLimits.depth) {
    const nested = childrenOf(node).some(
      (child) => isRecord(child) && kindOf(child) !== 'text' && childrenOf(child).length > 0,
    );
    return nested && depth < 50
      ? childrenOf(node).flatMap((child) => blocksFrom(child, depth + 1))
      : paragraphFrom(node);
  }
  const items = childrenOf(node)
    .map((item) => itemFrom(item, depth + 1))
    .filter((blocks) => blocks.length > 0);
  return items.length === 0 ? [] : [list(kind, items)];
};

/** Whatever an editor or a clipboard produced, brought down to what a convention carries: words stay, the rest goes. */
export const cleanRichText = (value: unknown): RichText =>
  richText(...childrenOf(value).flatMap((node) => blocksFrom(node, 0)));
