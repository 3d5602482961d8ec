import {
  type Annex,
  anchorOf,
  type Article,
  type DocumentPiece,
  type Table as AnnexTable,
} from '@entente/conventions/domain';
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

const pieceColumns: AnnexTable['columns'] = [
  { key: 'rank', label: 'N°', align: 'start' },
  { key: 'title', label: 'Pièce', align: 'start' },
  { key: 'kind', label: 'Nature', align: 'start' },
  { key: 'sha256', label: 'Empreinte SHA-256', align: 'start' },
];

/** The files annexed, each with what recognises it. */
export const piecesParagraphs = (pieces: readonly DocumentPiece[] = []): readonly (Paragraph | Table)[] => {
  if (pieces.length === 0) return [];
  const rows = pieces.map(({ title, kind, sha256 }, index) =>
    [String(index + 1), title, kind, sha256].map((text) => ({ text, gap: false })),
  );
  const table = { kind: 'rows', caption: 'Pièces annexées', columns: pieceColumns, rows } as const;
  return [anchored(table.caption, anchorOf('ax-pieces'), false), wordTable(table)];
};
