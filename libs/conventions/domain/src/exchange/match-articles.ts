import { fold } from '@entente/platform/kernel';
import { type ConventionDocument } from '../document/convention-document';
import { type ClauseCode, type ConventionTemplate } from '../template/convention-template';
import { anchorOf } from './word-anchors';
import { type WordHeading } from './word-headings';

/** How sure we are: the mark that we left, the same title, its place alone. */
export const matchKinds = ['mark', 'title', 'number'] as const;
export type MatchKind = (typeof matchKinds)[number];
export type ArticleMatch = { readonly clause: ClauseCode; readonly by: MatchKind };

type Known = {
  readonly clause: ClauseCode;
  readonly anchor: string;
  readonly title: string;
  readonly number: number | null;
};

const likeEnough = 0.6;
/** With the right number, half a title is enough. */
const likeEnoughThere = 0.34;

const small = new Set('a au aux d de des du en et l la le les ou par pour sur un une'.split(' '));
const wordsIn = (title: string): ReadonlySet<string> =>
  new Set(
    fold(title)
      .split(' ')
      .map((word) => word.replace(/[sx]$/, ''))
      .filter((word) => word !== '' && !small.has(word)),
  );

/** Dice: twice what is common over all there is. */
export const likeness = (one: string, other: string): number => {
  const [left, right] = [wordsIn(one), wordsIn(other)];
  const common = [...left].filter((word) => right.has(word)).length;
  return left.size + right.size === 0 ? 0 : (2 * common) / (left.size + right.size);
};

const knownArticles = (template: ConventionTemplate, { articles }: ConventionDocument): readonly Known[] =>
  template.clauses.map(({ clause: { code, title } }) => {
    const article = articles.find(({ clauseCode }) => clauseCode === code);
    return {
      clause: code,
      anchor: anchorOf(article?.id ?? code),
      title: article?.title ?? title.fr,
      number: article?.number ?? null,
    };
  });

const scoreOf = (heading: WordHeading, known: Known): { readonly score: number; readonly by: MatchKind } => {
  if (heading.anchor !== null) return { score: heading.anchor === known.anchor ? 10 : 0, by: 'mark' };
  const alike = likeness(heading.title, known.title);
  const isThere = heading.number !== null && heading.number === known.number;
  if (alike >= likeEnough || (isThere && alike >= likeEnoughThere))
    return { score: alike + (isThere ? 0.5 : 0), by: 'title' };
  return { score: isThere && heading.title === '' ? 0.1 : 0, by: 'number' };
};

/** Which article each heading speaks of, the surest first, no article twice. */
export const matchArticles = (
  headings: readonly WordHeading[],
  template: ConventionTemplate,
  document: ConventionDocument,
): readonly (ArticleMatch | null)[] => {
  const known = knownArticles(template, document);
  const pairs = headings
    .flatMap((heading, at) => known.map((each) => ({ at, clause: each.clause, ...scoreOf(heading, each) })))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
  const found = new Map<number, ArticleMatch>();
  const taken = new Set<ClauseCode>();
  for (const { at, clause, by } of pairs) {
    if (found.has(at) || taken.has(clause)) continue;
    found.set(at, { clause, by });
    taken.add(clause);
  }
  return headings.map((_heading, at) => found.get(at) ?? null);
};
