import { type Annex, type Article, type ConventionDocument, richText } from '@entente/conventions/domain';
import { type Block, gap, heading, mm } from '@entente/platform/pdf';
import { isList, opening, richBlocks } from '../rich-blocks';
import { annexTable, listsAnnexes } from './annex-list';
import { objectivesTable } from './objectives-table';

/** What the list of an article shows better as a table: same words, in columns. */
const tableOf = (article: Article, annexes: readonly Annex[]): Block | null =>
  listsAnnexes(article) && annexes.length > 0 ? annexTable(annexes) : objectivesTable(article);

const articleBlocks = (article: Article, annexes: readonly Annex[]): readonly Block[] => {
  const { content } = article.body;
  const at = content.findIndex(isList);
  const table = at < 0 ? null : tableOf(article, annexes);
  if (!table) return richBlocks(article.body);
  return [
    ...richBlocks(richText(...content.slice(0, at))).map(opening),
    gap(mm(0.6)),
    table,
    gap(mm(2.4)),
    ...richBlocks(richText(...content.slice(at + 1))),
  ];
};

/** The articles, numbered, one after the other. */
export const articlePages = ({ articles, annexes }: ConventionDocument): readonly Block[] =>
  articles.flatMap((article) => [
    gap(mm(4.5)),
    heading(2, `Article ${article.number}. ${article.title}`),
    ...articleBlocks(article, annexes),
  ]);
