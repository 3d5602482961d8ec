import { type Block, type ListBlock, type Paragraph, richList } from '@entente/conventions/domain';

/** One paragraph of a list, as Word keeps lists: flat, each with its level. */
export type ListLine = {
  readonly level: number;
  readonly type: ListBlock['type'];
  readonly paragraphs: readonly Paragraph[];
  /** « Suite de liste »: goes on inside the item before it. */
  readonly isContinued: boolean;
};

const opensItem = (line: ListLine, level: number): boolean => !line.isContinued && line.level <= level;

/** Lines cut where an item of this level begins. */
const itemsOf = (lines: readonly ListLine[], level: number): readonly (readonly ListLine[])[] =>
  lines.reduce<readonly (readonly ListLine[])[]>((items, line) => {
    const last = items.at(-1);
    if (!last || opensItem(line, level)) return [...items, [line]];
    return [...items.slice(0, -1), [...last, line]];
  }, []);

const insideOf = (lines: readonly ListLine[]): readonly Block[] => {
  const at = lines.findIndex(({ isContinued }) => !isContinued);
  if (at < 0) return lines.flatMap(({ paragraphs }) => paragraphs);
  return [...lines.slice(0, at).flatMap(({ paragraphs }) => paragraphs), ...listsOf(lines.slice(at))];
};

const itemBlocks = ([first, ...rest]: readonly ListLine[]): readonly Block[] =>
  first ? [...first.paragraphs, ...insideOf(rest)] : [];

/** Lines of Word's as lists in lists; a change of bullets for numbers begins another list. */
export const listsOf = (lines: readonly ListLine[]): readonly ListBlock[] => {
  const level = Math.min(...lines.filter(({ isContinued }) => !isContinued).map((line) => line.level));
  const groups = itemsOf(lines, level).reduce<readonly { type: ListBlock['type']; items: (readonly Block[])[] }[]>(
    (kept, item) => {
      const type = item[0]?.type ?? 'bulletList';
      const last = kept.at(-1);
      if (last?.type === type) {
        last.items.push(itemBlocks(item));
        return kept;
      }
      return [...kept, { type, items: [itemBlocks(item)] }];
    },
    [],
  );
  return groups.map(({ type, items }) => richList(type, items));
};
