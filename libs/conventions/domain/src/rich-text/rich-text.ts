/** The only marks a convention carries: what the PDF can show and a screen reader can tell. */
export const markTypes = ['bold', 'italic'] as const;
export type MarkType = (typeof markTypes)[number];

export type TextNode = { readonly type: 'text'; readonly text: string; readonly marks?: readonly Mark[] };
export type Mark = { readonly type: MarkType };
export type Paragraph = { readonly type: 'paragraph'; readonly content?: readonly TextNode[] };
export type ListItem = { readonly type: 'listItem'; readonly content: readonly Block[] };
export type ListBlock = { readonly type: 'bulletList' | 'orderedList'; readonly content: readonly ListItem[] };
export type Block = Paragraph | ListBlock;

/** A text of limited richness, in the JSON of ProseMirror: `doc` at the root, then paragraphs and lists. */
export type RichText = { readonly type: 'doc'; readonly content: readonly Block[] };

export const isList = (block: Block): block is ListBlock => block.type !== 'paragraph';

export const text = (content: string, marks: readonly MarkType[] = []): TextNode =>
  marks.length === 0
    ? { type: 'text', text: content }
    : { type: 'text', text: content, marks: marks.map((type) => ({ type })) };

export const paragraph = (...content: readonly (TextNode | string)[]): Paragraph => ({
  type: 'paragraph',
  content: content.map((node) => (typeof node === 'string' ? text(node) : node)),
});

export const list = (type: ListBlock['type'], items: readonly (readonly Block[])[]): ListBlock => ({
  type,
  content: items.map((content) => ({ type: 'listItem', content })),
});

export const richText = (...content: readonly Block[]): RichText => ({ type: 'doc', content });

export const emptyRichText: RichText = richText();

/** Every text node in reading order: the position in this list names a node without a path. */
export const textNodes = (blocks: readonly Block[]): readonly TextNode[] =>
  blocks.flatMap((block) =>
    isList(block) ? block.content.flatMap((item) => textNodes(item.content)) : (block.content ?? []),
  );

const lines = (block: Block, indent: string): readonly string[] => {
  if (!isList(block)) return [indent + (block.content ?? []).map((node) => node.text).join('')];
  return block.content.flatMap((item, index) => {
    const mark = block.type === 'orderedList' ? `${index + 1}. ` : '- ';
    const [first = '', ...rest] = item.content.flatMap((child) => lines(child, ''));
    return [`${indent}${mark}${first}`, ...rest.map((line) => `${indent}  ${line}`)];
  });
};

/** The text without marks, one line per paragraph and per list item. */
export const plainText = ({ content }: RichText): string => content.flatMap((block) => lines(block, '')).join('\n');

/** One sign for each character of `plainText`: `b` bold, `i` italic, `x` both, a space for none. */
export const plainStyles = ({ content }: RichText): string => {
  const signed = (block: Block): Block =>
    isList(block)
      ? { ...block, content: block.content.map((item) => ({ ...item, content: item.content.map(signed) })) }
      : { ...block, content: (block.content ?? []).map((node) => ({ ...node, text: signOf(node) })) };
  // Numbers, dashes and indents of lists have no style of their own.
  return plainText({ type: 'doc', content: content.map(signed) }).replace(/^ *(?:\d+\.|-) /gm, (mark) =>
    ' '.repeat(mark.length),
  );
};

const signOf = ({ text: words, marks = [] }: TextNode): string => {
  const [isBold, isItalic] = markTypes.map((type) => marks.some((mark) => mark.type === type));
  const sign = isBold && isItalic ? 'x' : isBold ? 'b' : isItalic ? 'i' : ' ';
  return sign.repeat(words.length);
};

// What shows nothing says nothing: zero-width spaces and marks of direction are no words.
const nothingSeen = /^[\p{Z}\p{C}\s]*$/u;

export const isBlank = (rich: RichText): boolean =>
  textNodes(rich.content).every((node) => nothingSeen.test(node.text));
