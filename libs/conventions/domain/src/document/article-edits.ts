import { isBlank, plainText, type RichText } from '../rich-text/rich-text';
import { type ClauseCode } from '../template/convention-template';
import { type Article } from './convention-document';

/** An article rewritten by hand, and the mark of the text it replaced. */
export type ArticleEdit = { readonly body: RichText; readonly basedOn: string };

export type ArticleEdits = { readonly [code in ClauseCode]?: ArticleEdit };

/** FNV-1a over UTF-16, 32 bits: tells two texts apart, proves nothing. */
export const markOf = (words: string): string => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < words.length; index += 1) hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
};

/** A mark that changes with the words of a text. */
export const textMark = (rich: RichText): string => markOf(plainText(rich));

/** Replaces the text of an article; writing back what the template says gives the article to the template again. */
export const editArticle = (edits: ArticleEdits, article: Article, body: RichText): ArticleEdits => {
  if (isBlank(body) || JSON.stringify(body) === JSON.stringify(article.templateBody))
    return restoreArticle(edits, article.clauseCode);
  return { ...edits, [article.clauseCode]: { body, basedOn: textMark(article.templateBody) } };
};

/** The writer has read what changed and keeps the edited text. */
export const keepEdit = (edits: ArticleEdits, article: Article): ArticleEdits =>
  article.source === 'edited'
    ? { ...edits, [article.clauseCode]: { body: article.body, basedOn: textMark(article.templateBody) } }
    : edits;

/** Back to what the template writes. */
export const restoreArticle = (edits: ArticleEdits, code: ClauseCode): ArticleEdits => {
  const { [code]: _dropped, ...kept } = edits;
  return kept;
};
