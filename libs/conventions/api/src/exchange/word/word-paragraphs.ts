import type { Block, ListBlock, RichText } from '@entente/conventions/domain';
import { Paragraph } from 'docx';
import { runsOf } from './word-runs';
import { continuedStyles, listReferences } from './word-styles';

type Place = { readonly level: number; readonly instance: number };

/** Each numbered list begins at one: Word counts on unless it is another instance. */
export type Lists = { count: number };

const isList = (block: Block): block is ListBlock => block.type !== 'paragraph';

const nested = (block: Block, level: number, lists: Lists): readonly Paragraph[] => {
  if (isList(block)) return listParagraphs(block, level, lists);
  return [new Paragraph({ style: continuedStyles[level - 1], children: runsOf(block.content ?? []) })];
};

const item = (
  kind: ListBlock['type'],
  blocks: readonly Block[],
  place: Place & { readonly lists: Lists },
): readonly Paragraph[] => {
  const { level, instance, lists } = place;
  const [head, ...rest] = blocks;
  const numbering = { reference: listReferences[kind], level, instance };
  const children = head && !isList(head) ? runsOf(head.content ?? []) : [];
  const followers = head && isList(head) ? blocks : rest;
  return [
    new Paragraph({ style: 'ListParagraph', numbering, children }),
    ...followers.flatMap((block) => nested(block, level + 1, lists)),
  ];
};

const listParagraphs = ({ type, content }: ListBlock, level: number, lists: Lists): readonly Paragraph[] => {
  lists.count += 1;
  const place = { level, instance: lists.count, lists };
  return content.flatMap((each) => item(type, each.content, place));
};

/** Paragraphs and lists of a rich text, as Word's own. */
export const paragraphsOf = ({ content }: RichText, lists: Lists): readonly Paragraph[] =>
  content.flatMap((block) =>
    isList(block)
      ? listParagraphs(block, 0, lists)
      : [new Paragraph({ style: 'BodyText', children: runsOf(block.content ?? []) })],
  );
