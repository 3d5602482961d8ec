import { type Block, isList, list, type Paragraph, text, type TextNode } from '../rich-text/rich-text';
import { type OwnText } from '../template/convention-template';
import { renderedNodes, type Rendering, type Run, settled } from '../wording/render-wording';
import { type NodeOrigin, paragraphOf, writeBlocks, type Written } from '../wording/write-blocks';
import { placeholderNamed, piecesOfText } from './placeholders';

const marksOf = ({ marks = [] }: TextNode): NonNullable<Run['marks']> => marks.map(({ type }) => type);

const inLine = (run: Run): Run =>
  run.origin === null ? { ...run, text: run.text.replace(/\s*\n\s*/g, ' ').replace(/^[-#] /, '') } : run;

const runsOf = (node: TextNode, { placeholders }: OwnText, rendering: Rendering): readonly Run[] =>
  piecesOfText(node.text).flatMap((piece): readonly Run[] => {
    const marks = marksOf(node);
    const named = piece.kind === 'placeholder' ? placeholderNamed(placeholders, piece.text) : undefined;
    if (!named) return [{ text: piece.kind === 'words' ? piece.text : `{${piece.text}}`, origin: null, marks }];
    const runs = renderedNodes([named.node], rendering).map(inLine);
    return runs.map((run) => (run.origin === null ? run : { ...run, marks }));
  });

/** A paragraph that is one placeholder and nothing else becomes whatever it stands for, lists included. */
const passageOf = ({ content = [] }: Paragraph, own: OwnText, rendering: Rendering): Written | null => {
  const [piece, ...others] = piecesOfText(
    content
      .map((node) => node.text)
      .join('')
      .trim(),
  );
  if (piece?.kind !== 'placeholder' || others.length > 0) return null;
  const named = placeholderNamed(own.placeholders, piece.text);
  return named ? writeBlocks(settled(renderedNodes([named.node], rendering))) : null;
};

const nodesIn = (blocks: readonly Block[]): number =>
  blocks.reduce(
    (sum, block) =>
      sum +
      (isList(block)
        ? block.content.reduce((all, item) => all + nodesIn(item.content), 0)
        : (block.content ?? []).length),
    0,
  );

const joined = (parts: readonly Written[]): Written => {
  let before = 0;
  const origins: NodeOrigin[] = [];
  for (const part of parts) {
    origins.push(...part.origins.map((origin) => ({ ...origin, node: origin.node + before })));
    before += nodesIn(part.blocks);
  }
  return { blocks: parts.flatMap(({ blocks }) => blocks), origins };
};

const writeParagraph = (block: Paragraph, own: OwnText, rendering: Rendering): Written => {
  const runs = (block.content ?? []).flatMap((node) => runsOf(node, own, rendering));
  return paragraphOf(settled(runs));
};

const writeList = (block: Exclude<Block, Paragraph>, own: OwnText, rendering: Rendering): Written => {
  const items = block.content
    .map(({ content }) => joined(content.map((part) => writeBlock(part, own, rendering))))
    .filter(({ blocks }) => blocks.length > 0)
    .map((item) => (item.blocks[0]?.type === 'paragraph' ? item : joined([lead, item])));
  const { origins } = joined(items);
  return items.length === 0
    ? { blocks: [], origins: [] }
    : {
        blocks: [
          list(
            block.type,
            items.map(({ blocks }) => blocks),
          ),
        ],
        origins,
      };
};

// An item of a list opens with a paragraph.
const lead: Written = { blocks: [{ type: 'paragraph', content: [text('…')] }], origins: [] };

const writeBlock = (block: Block, own: OwnText, rendering: Rendering): Written =>
  isList(block) ? writeList(block, own, rendering) : writeParagraph(block, own, rendering);

/** An organisation’s own words with the values of one convention; what is typed there is never read as a mark of ours. */
export const writeOwn = (own: OwnText, rendering: Rendering): Written =>
  joined(
    own.body.content.map(
      (block) => (isList(block) ? null : passageOf(block, own, rendering)) ?? writeBlock(block, own, rendering),
    ),
  );
