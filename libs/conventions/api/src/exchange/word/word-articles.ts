import { type Annex, anchorOf, type Article } from '@entente/conventions/domain';
import { Bookmark, HeadingLevel, Paragraph, type Table } from 'docx';
import { type Lists, paragraphsOf } from './word-paragraphs';
import { runs } from './word-runs';
import { articleReference } from './word-styles';
import { wordTable } from './word-tables';

const heading = (level: 1 | 2, text: string): Paragraph =>
  new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    children: runs(text),
  });

const anchored = (text: string, anchor: string, isNumbered: boolean): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    ...(isNumbered ? { numbering: { reference: articleReference, level: 0 } } : {}),
    children: [new Bookmark({ id: anchor, children: runs(text) })],
  });

/** Word counts one, two, three: a text that counts otherwise says its numbers itself. */
const countsFromOne = (articles: readonly Article[]): boolean =>
  articles.every(({ number }, index) => number === index + 1);

export const articleParagraphs = (articles: readonly Article[], lists: Lists): readonly Paragraph[] => {
  const isNumbered = countsFromOne(articles);
  return articles.flatMap(({ id, number, title, body }) => [
    anchored(isNumbered ? title : `Article ${number}. ${title}`, anchorOf(id), isNumbered),
    ...paragraphsOf(body, lists),
  ]);
};

const annexParagraphs = (annex: Annex, lists: Lists): readonly (Paragraph | Table)[] => [
  anchored(`Annexe ${annex.letter}. ${annex.title}`, anchorOf(annex.code), false),
  ...paragraphsOf(annex.intro, lists),
  ...annex.tables.flatMap((table) => [
    heading(2, table.caption),
    wordTable(table),
    new Paragraph({ style: 'TableText', children: [] }),
  ]),
  ...paragraphsOf(annex.closing, lists),
];

export const annexesParagraphs = (annexes: readonly Annex[], lists: Lists): readonly (Paragraph | Table)[] =>
  annexes.flatMap((annex) => annexParagraphs(annex, lists));
