import { cleanRichText } from '../rich-text/clean-rich-text';
import { type Block, isBlank, list, paragraph, type RichText, richText, text } from '../rich-text/rich-text';
import { headingFinder, type WordHeading } from './word-headings';
import { type WordPart } from './word-reading';

/** A heading and what follows it, up to the next one. */
export type WordSection = { readonly heading: WordHeading | null; readonly body: RichText };

const cellWords = (cells: readonly string[], heads: readonly string[]): string =>
  cells
    .map((cell, index) => [heads[index + 1] ?? '', cell.trim()])
    .filter(([, cell]) => cell !== '')
    .map(([head = '', cell = '']) => (head === '' ? cell : `${head}\u00a0: ${cell}`))
    .join('\u00a0; ');

/** One item a row: its first cell in bold, then each cell behind the head of its column. */
const flattened = ({ rows, isHeaded }: Extract<WordPart, { kind: 'table' }>): Block => {
  const [heads = [], ...below] = isHeaded ? rows : [[], ...rows];
  return list(
    'bulletList',
    below
      .filter((cells) => cells.some((cell) => cell.trim() !== ''))
      .map(([first = '', ...rest]) => {
        const others = cellWords(rest, heads);
        const name = first.trim();
        const nodes = [
          ...(name ? [text(name, ['bold'])] : []),
          ...(others ? [`${name ? '\u00a0: ' : ''}${others}`] : []),
        ];
        return [paragraph(...nodes)];
      }),
  );
};

const blocksOf = (part: WordPart): readonly Block[] => {
  if (part.kind === 'list') return [part.block];
  if (part.kind === 'paragraph') return [{ type: 'paragraph', content: part.nodes }];
  const block = flattened(part);
  return block.type !== 'paragraph' && block.content.length > 0 ? [block] : [];
};

const withoutBlanks = (rich: RichText): RichText =>
  richText(...rich.content.filter((block) => !isBlank(richText(block))));

/** A document cut at its headings; what comes before the first has none. */
export const sectionsOf = (parts: readonly WordPart[]): readonly WordSection[] => {
  const headingOf = headingFinder(parts);
  const open: { heading: WordHeading | null; blocks: Block[] }[] = [{ heading: null, blocks: [] }];
  for (const part of parts) {
    const heading = headingOf(part);
    if (heading) open.push({ heading, blocks: [] });
    else open.at(-1)?.blocks.push(...blocksOf(part));
  }
  return open
    .map(({ heading, blocks }) => ({ heading, body: withoutBlanks(cleanRichText(richText(...blocks))) }))
    .filter(({ heading, body }) => heading !== null || body.content.length > 0);
};
