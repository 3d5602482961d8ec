import { type Article, type Block, type QuestionId, type RichText, type TextNode } from '@entente/conventions/domain';

/** How a piece of text looks: what the present question says is marked, what nobody said yet is a gap. */
export type PieceLook = 'plain' | 'bold' | 'italic' | 'bold-italic' | 'mark' | 'gap';
export type ShownPiece = { readonly text: string; readonly look: PieceLook; readonly question: QuestionId | null };
export type ShownBlock =
  | { readonly kind: 'paragraph'; readonly pieces: readonly ShownPiece[] }
  | { readonly kind: 'bulletList' | 'orderedList'; readonly items: readonly (readonly ShownBlock[])[] };

type Origin = Article['origins'][number];
type Walk = { node: number; readonly origins: ReadonlyMap<number, Origin>; readonly highlight: QuestionId | null };

const plainLook = ({ marks = [] }: TextNode): PieceLook => {
  const [bold, italic] = (['bold', 'italic'] as const).map((type) => marks.some((mark) => mark.type === type));
  if (bold) return italic ? 'bold-italic' : 'bold';
  return italic ? 'italic' : 'plain';
};

const pieceOf = (node: TextNode, walk: Walk): ShownPiece => {
  const origin = walk.origins.get(walk.node);
  walk.node += 1;
  const question = origin?.question ?? null;
  if (origin?.gap) return { text: node.text, look: 'gap', question };
  const marked = question !== null && question === walk.highlight;
  return { text: node.text, look: marked ? 'mark' : plainLook(node), question };
};

const blockOf = (block: Block, walk: Walk): ShownBlock =>
  block.type === 'paragraph'
    ? { kind: 'paragraph', pieces: (block.content ?? []).map((node) => pieceOf(node, walk)) }
    : { kind: block.type, items: block.content.map(({ content }) => content.map((child) => blockOf(child, walk))) };

/** A text ready to be shown, piece by piece. */
export const shownBlocks = (
  { content }: RichText,
  origins: readonly Origin[],
  highlight: QuestionId | null,
): readonly ShownBlock[] => {
  const walk: Walk = { node: 0, origins: new Map(origins.map((origin) => [origin.node, origin])), highlight };
  return content.map((block) => blockOf(block, walk));
};
