import { markOf } from '../document/article-edits';
import {
  type Block,
  isList,
  type ListBlock,
  type ListItem,
  type MarkType,
  markTypes,
  type RichText,
  type TextNode,
} from '../rich-text/rich-text';

type Span = { readonly marks: string; readonly text: string };

// What a word processor changes by itself: spaces, apostrophes, hyphens that hold, quotation marks.
const plainSpaces = /[\s\u00a0\u2009\u202f]+/gu;
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

const settled = (words: string): string =>
  words
    .normalize('NFC')
    .replace(invisible, '')
    .replace(plainSpaces, ' ')
    .replace(/[’ʼ‘]/gu, "'")
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/[“”]/gu, '"');

const namesOf = ({ marks = [] }: TextNode): readonly MarkType[] =>
  markTypes.filter((type) => marks.some((mark) => mark.type === type));

/** Neighbours that look alike are one; a space looks like the words before it. */
const joined = (nodes: readonly TextNode[]): readonly Span[] =>
  nodes.reduce<readonly Span[]>((spans, node) => {
    const last = spans.at(-1);
    const text = settled(node.text);
    const marks = namesOf(node).join('+');
    if (last && (last.marks === marks || text.trim() === '')) {
      return [...spans.slice(0, -1), { marks: last.marks, text: `${last.text}${text}` }];
    }
    return [...spans, { marks, text }];
  }, []);

const squeezed = (spans: readonly Span[]): readonly Span[] => {
  const words = spans.map(({ marks, text }) => ({ marks, text: text.replace(/ +/g, ' ').trim() }));
  return words.filter(({ text }) => text !== '');
};

const itemOf = ({ content }: ListItem): unknown => content.flatMap(blockOf);

const blockOf = (block: Block): readonly unknown[] => {
  if (isList(block)) return [{ list: block.type, items: block.content.map(itemOf) }];
  const spans = squeezed(joined(block.content ?? []));
  return spans.length === 0 ? [] : [spans.map(({ marks, text }) => [marks, text])];
};

/** Two lists of one kind that follow each other read as one. */
const withoutSeams = (blocks: readonly Block[]): readonly Block[] =>
  blocks.reduce<readonly Block[]>((kept, block) => {
    const last = kept.at(-1);
    if (!last || !isList(last) || block.type !== last.type) return [...kept, block];
    const whole: ListBlock = { type: last.type, content: [...last.content, ...block.content] };
    return [...kept.slice(0, -1), whole];
  }, []);

/** A text as a reader tells it from another: words, bold, italic and lists, whatever spaces a word processor changed. */
export const comparableText = ({ content }: RichText): string => JSON.stringify(withoutSeams(content).flatMap(blockOf));

/** Whether a reader would call two texts the same. */
export const readsAlike = (one: RichText, other: RichText): boolean => comparableText(one) === comparableText(other);

/** A mark of what a text reads like, carried by exported files so that an import knows what changed in them. */
export const readingMark = (rich: RichText): string => markOf(comparableText(rich));
