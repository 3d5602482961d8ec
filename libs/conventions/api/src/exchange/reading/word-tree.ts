import type { MarkType, TextNode } from '@entente/conventions/domain';

/** A node as mammoth describes it; what it says is checked where it is read. */
export type Tree = Readonly<Record<string, unknown>>;

export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const childrenOf = (node: unknown): readonly Tree[] => {
  const children = isTree(node) ? node['children'] : undefined;
  return Array.isArray(children) ? (children as readonly unknown[]).filter(isTree) : [];
};

export const textAt = (node: unknown, name: string): string => {
  const value = isTree(node) ? node[name] : undefined;
  return typeof value === 'string' ? value : '';
};

export const typeOf = (node: Tree): string => textAt(node, 'type');

/** What stands in a paragraph: its lines, its bookmarks, and what a convention does not carry. */
export type Content = {
  readonly lines: readonly (readonly TextNode[])[];
  readonly anchors: readonly string[];
  readonly links: number;
  readonly pictures: number;
  readonly notes: number;
};

type Gathered = {
  lines: TextNode[][];
  anchors: string[];
  links: number;
  pictures: number;
  notes: number;
};

const marksOf = (run: Tree, around: readonly MarkType[]): readonly MarkType[] => [
  ...new Set<MarkType>([
    ...around,
    ...(run['isBold'] === true ? (['bold'] as const) : []),
    ...(run['isItalic'] === true ? (['italic'] as const) : []),
  ]),
];

const say = (into: Gathered, text: string, marks: readonly MarkType[]): void => {
  if (text === '') return;
  into.lines
    .at(-1)
    ?.push(
      marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks: marks.map((type) => ({ type })) },
    );
};

const counted: Readonly<Record<string, 'links' | 'pictures' | 'notes'>> = {
  hyperlink: 'links',
  image: 'pictures',
  noteReference: 'notes',
};

const count = (node: Tree, into: Gathered): void => {
  const lost = counted[typeOf(node)];
  // A link to another place of the same document has no address to lose.
  if (lost && (lost !== 'links' || textAt(node, 'href') !== '')) into[lost] += 1;
};

const spoken: Readonly<Record<string, (node: Tree) => string>> = {
  text: (node) => textAt(node, 'value'),
  tab: () => ' ',
  checkbox: (node) => (node['checked'] === true ? '☒ ' : '☐ '),
};

const gather = (node: Tree, marks: readonly MarkType[], into: Gathered): void => {
  const type = typeOf(node);
  count(node, into);
  if (type === 'bookmarkStart') into.anchors.push(textAt(node, 'name'));
  if (type === 'break') into.lines.push([]);
  say(into, spoken[type]?.(node) ?? '', marks);
  const own = type === 'run' ? marksOf(node, marks) : marks;
  for (const child of childrenOf(node)) gather(child, own, into);
};

/** The words of a paragraph, line by line, with their bold and italic. */
export const contentOf = (paragraph: Tree): Content => {
  const into: Gathered = { lines: [[]], anchors: [], links: 0, pictures: 0, notes: 0 };
  for (const child of childrenOf(paragraph)) gather(child, [], into);
  return into;
};
