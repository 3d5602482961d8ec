import { type Day } from '@entente/platform/kernel';
import { type AmendedArticle } from '../answers/convention-answers';
import { type Article } from '../document/convention-document';
import { type ArticleEdits } from '../document/article-edits';
import { type RichText } from '../rich-text/rich-text';

/** A signed amendment, as far as the words that hold depend on it. */
export type SignedAmendment = {
  readonly number: string;
  readonly startsOn: Day | null;
  readonly lines: readonly AmendedArticle[];
  readonly edits: ArticleEdits;
};

/** Which amendment last touched an article, and what the article said before any did. */
export type AmendedBy = {
  readonly number: string;
  readonly startsOn: Day | null;
  readonly change: 'replace' | 'add' | 'remove';
  readonly before: RichText | null;
};

/** An article as it holds once the amendments have spoken. */
export type ArticleInForce = {
  /** What the lines of the next amendment call it by. */
  readonly key: string;
  readonly heading: string;
  /** Null when it is removed, or when its amendment was rewritten by hand and is to be read itself. */
  readonly body: RichText | null;
  readonly amended: AmendedBy | null;
};

export const articleHeading = ({ number, title }: Pick<Article, 'number' | 'title'>): string =>
  `Article ${number}. ${title}`;

type Amending = { readonly amendment: SignedAmendment; readonly line: AmendedArticle; readonly index: number };

// Articles of a paper have no key of ours: their number and title are their name.
const isMeant = ({ key, heading }: ArticleInForce, { article, heading: said }: AmendedArticle): boolean =>
  article === '' ? heading.trim() === said.trim() : key === article;

const amended = (before: ArticleInForce | undefined, { amendment, line, index }: Amending): ArticleInForce => {
  const { number, startsOn, edits } = amendment;
  const change = line.change ?? 'replace';
  const isRewritten = edits['CL-32'] !== undefined;
  return {
    key: before?.key ?? `${number}/${index + 1}`,
    heading: line.heading,
    body: isRewritten || change === 'remove' ? null : line.after,
    amended: { number, startsOn, change, before: change === 'add' ? null : (before?.body ?? line.before) },
  };
};

const withLine = (articles: readonly ArticleInForce[], amending: Amending): readonly ArticleInForce[] => {
  const place = amending.line.change === 'add' ? -1 : articles.findIndex((article) => isMeant(article, amending.line));
  return place < 0
    ? [...articles, amended(undefined, amending)]
    : articles.map((article, index) => (index === place ? amended(article, amending) : article));
};

/** The articles that were signed, then each amendment in its order. Of a paper, only what amendments touched is known. */
export const textInForce = (
  signed: readonly Article[],
  amendments: readonly SignedAmendment[],
): readonly ArticleInForce[] =>
  amendments
    .flatMap((amendment) => amendment.lines.map((line, index) => ({ amendment, line, index })))
    .reduce<readonly ArticleInForce[]>(
      withLine,
      signed.map((article) => ({
        key: article.clauseCode,
        heading: articleHeading(article),
        body: article.body,
        amended: null,
      })),
    );
