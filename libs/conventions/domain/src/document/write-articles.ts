import { frenchTypography } from '@entente/platform/kernel';
import { writeOwn } from '../models/own-wording';
import { plainText, type RichText, richText } from '../rich-text/rich-text';
import { type ClauseCode } from '../template/convention-template';
import { type Rendering, renderWording } from '../wording/render-wording';
import { writeBlocks } from '../wording/write-blocks';
import { type ArticleEdits, textMark } from './article-edits';
import { type ChosenClause } from './chosen-clauses';
import { type Article, type Gap } from './convention-document';

const openGap = /\[à préciser\s*:\s*([^\]]+)\]/gu;

/** Gaps still standing in a text edited by hand. */
const gapsIn = (body: RichText, place: ClauseCode): readonly Gap[] =>
  [...plainText(body).matchAll(openGap)].map(([, label = '']) => ({ label: label.trim(), question: null, place }));

const writeArticle = ({ clause, variant }: ChosenClause, rendering: Rendering, edits: ArticleEdits): Article => {
  const { code } = clause;
  const { blocks, origins } = variant.own
    ? writeOwn(variant.own, rendering)
    : writeBlocks(renderWording(variant.text, rendering));
  const templateBody = richText(...blocks);
  const edit = edits[code];
  const body = edit?.body ?? templateBody;
  const gaps = origins.flatMap(({ gap, question }): readonly Gap[] =>
    gap === null ? [] : [{ label: gap, question, place: code }],
  );
  return {
    id: code.toLowerCase(),
    clauseCode: code,
    variant: variant.id,
    number: rendering.articles.get(code) ?? 0,
    title: frenchTypography(clause.title.fr),
    body,
    gaps: edit ? gapsIn(body, code) : gaps,
    source: edit ? 'edited' : 'template',
    outdated: edit !== undefined && edit.basedOn !== textMark(templateBody),
    templateBody,
    origins,
  };
};

/** The articles of a convention, numbered in order. */
export const writeArticles = (
  chosen: readonly ChosenClause[],
  rendering: Rendering,
  edits: ArticleEdits,
): readonly Article[] => chosen.map((clause) => writeArticle(clause, rendering, edits));
