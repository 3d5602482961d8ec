import {
  isBlankText,
  richText,
  type RichText,
  type Block as TextBlock,
  type TextNode,
} from '@entente/conventions/domain';
import {
  type Block,
  bulletList,
  gap,
  type ListItem,
  mm,
  numberedList,
  paragraph,
  type Run,
  type StyleName,
} from '@entente/platform/pdf';
import { inline } from './inline-text';

const between = mm(1.5);
const beforeList = mm(1);
const afterList = mm(2.4);

/** Longer than this, an opening sentence is a paragraph that may end a page. */
const longestOpening = 400;

const runsOf = ({ text, marks = [] }: TextNode): readonly Run[] => {
  const has = (type: string): boolean => marks.some((mark) => mark.type === type);
  return inline(text, { ...(has('bold') ? { weight: 'bold' } : {}), ...(has('italic') ? { italic: true } : {}) });
};

export const runsIn = (nodes: readonly TextNode[]): readonly Run[] => nodes.flatMap(runsOf);

const listItem = (blocks: readonly TextBlock[], style: StyleName): ListItem => {
  const [first] = blocks;
  if (blocks.length === 1 && first?.type === 'paragraph') return runsIn(first.content ?? []);
  return { blocks: textBlocks(blocks, style) };
};

const drawn = (block: TextBlock, style: StyleName): Block => {
  if (block.type === 'paragraph') return paragraph(runsIn(block.content ?? []), { style });
  const items = block.content.map(({ content }) => listItem(content.filter(hasWords), style));
  return block.type === 'bulletList' ? bulletList(items, { style }) : numberedList(items, { style });
};

const hasWords = (block: TextBlock): boolean => !isBlankText(richText(block));

export const isList = (block: TextBlock | undefined): boolean => block !== undefined && block.type !== 'paragraph';

const spaceBetween = (before: TextBlock | undefined, block: TextBlock): number => {
  if (isList(block)) return beforeList;
  return isList(before) ? afterList : between;
};

/** « Les objectifs suivants : » never ends a page: its list follows on the same one. */
export const opening = (block: Block): Block => ({ ...block, keepsNext: true });

const isOpening = (block: TextBlock, next: TextBlock | undefined): boolean => {
  if (block.type !== 'paragraph' || next === undefined) return false;
  const words = (block.content ?? []).map(({ text }) => text).join('');
  return words.length <= longestOpening && (isList(next) || /:\s*$/.test(words));
};

const textBlocks = (blocks: readonly TextBlock[], style: StyleName): readonly Block[] =>
  blocks.flatMap((block, index) => {
    const own = drawn(block, style);
    const set = isOpening(block, blocks[index + 1]) ? opening(own) : own;
    return index === 0 ? [set] : [gap(spaceBetween(blocks[index - 1], block)), set];
  });

/** Paragraphs and lists of the convention, with the space between them. */
export const richBlocks = ({ content }: RichText, style: StyleName = 'body'): readonly Block[] =>
  textBlocks(content.filter(hasWords), style);
