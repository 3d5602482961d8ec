import {
  type ClauseCode,
  type ConventionDocument,
  type ConventionTemplate,
  type ImportChange,
  type ImportedArticle,
  type TakenArticle,
} from '@entente/conventions/domain';

/** Where a text may go: an article of the draft, or a clause that it lacks. */
export type ImportTarget = { readonly clause: ClauseCode; readonly number: number | null; readonly title: string };

/** Where each article goes, in their order; empty for those that stay out. */
export type ImportChoices = readonly (ClauseCode | '')[];

/** Every clause of the template, as the draft numbers it. */
export const importTargets = (
  { clauses }: ConventionTemplate,
  { articles }: ConventionDocument,
): readonly ImportTarget[] =>
  clauses.map(({ clause: { code, title } }) => {
    const article = articles.find(({ clauseCode }) => clauseCode === code);
    return { clause: code, number: article?.number ?? null, title: article?.title ?? title.fr };
  });

const offered: readonly ImportChange[] = ['changed', 'added'];

/** Changed here too, without a place, empty: somebody must look before it goes anywhere. */
export const firstChoices = (articles: readonly ImportedArticle[]): ImportChoices =>
  articles.map(({ clause, change }) => (clause && offered.includes(change) ? clause : ''));

/** Whether a text can go anywhere at all. */
export const isTakeable = ({ change }: Pick<ImportedArticle, 'change'>): boolean =>
  change !== 'blank' && change !== 'too-long' && change !== 'same';

export const takenArticles = (articles: readonly ImportedArticle[], choices: ImportChoices): readonly TakenArticle[] =>
  articles.flatMap(({ body }, index): readonly TakenArticle[] => {
    const clause = choices[index];
    return clause ? [{ clause, body }] : [];
  });

/** Whether two texts go to one article. */
export const hasTwice = (choices: ImportChoices): boolean => {
  const taken = choices.filter((clause) => clause !== '');
  return new Set(taken).size !== taken.length;
};
