import { faultAt, type FieldFault } from '@entente/platform/kernel';
import { editArticle } from '../document/article-edits';
import { writeConvention } from '../document/write-convention';
import { type Convention, type ConventionContent } from '../life/convention';
import { type ConventionDecision, reviseConvention } from '../life/draft-convention';
import { templateOfConvention } from '../takeover/written-here';
import { conventionProblems } from '../life/convention-problems';
import { type RichText, richText } from '../rich-text/rich-text';
import { richTextFaults } from '../rich-text/rich-text-faults';
import { type ClauseCode, type ConventionTemplate } from '../template/convention-template';

/** An article of a Word document, and the clause that takes its text. */
export type TakenArticle = { readonly clause: ClauseCode; readonly body: RichText };

/** Two texts for one article follow each other. */
const together = (taken: readonly TakenArticle[]): readonly TakenArticle[] => {
  const byClause = new Map<ClauseCode, RichText>();
  for (const { clause, body } of taken) {
    const before = byClause.get(clause)?.content ?? [];
    byClause.set(clause, richText(...before, ...body.content));
  }
  return [...byClause].map(([clause, body]) => ({ clause, body }));
};

const withClauses = (content: ConventionContent, codes: readonly ClauseCode[]): ConventionContent => {
  const { added, removed } = content.answers.clauses;
  const clauses = {
    added: [...added, ...codes.filter((code) => !added.includes(code))],
    removed: removed.filter((code) => !codes.some((each) => each === code)),
  };
  return { ...content, answers: { ...content.answers, clauses } };
};

const written = (template: ConventionTemplate, { answers, parties, edits }: ConventionContent) =>
  writeConvention(template, answers, parties, { edits });

const faultsOf = (template: ConventionTemplate, taken: readonly TakenArticle[]): readonly FieldFault[] =>
  taken.flatMap(({ clause, body }, index) => [
    ...(template.clauses.some((each) => each.clause.code === clause)
      ? []
      : [faultAt(['articles', index, 'clause'], 'not-a-choosable-clause')]),
    ...richTextFaults(body, ['articles', index, 'body']),
  ]);

/** A draft with these articles in the words of a document; a clause that was not in the text is added to it. */
export const withTakenArticles = (
  template: ConventionTemplate,
  content: ConventionContent,
  taken: readonly TakenArticle[],
): ConventionContent => {
  const all = together(taken);
  const present = new Set(written(template, content).articles.map(({ clauseCode }) => clauseCode));
  const whole = withClauses(
    content,
    all.map(({ clause }) => clause).filter((clause) => !present.has(clause)),
  );
  const { articles } = written(template, whole);
  const edits = all.reduce((kept, { clause, body }) => {
    const article = articles.find(({ clauseCode }) => clauseCode === clause);
    return article ? editArticle(kept, article, body) : kept;
  }, whole.edits);
  return { ...whole, edits };
};

/** Takes articles from a document into the draft, in one save. */
export const importArticles = (
  convention: Convention,
  taken: readonly TakenArticle[],
  readVersion: number,
): ConventionDecision => {
  const template = templateOfConvention(convention);
  const faults = faultsOf(template, taken);
  if (faults.length > 0) throw conventionProblems['invalid-content']({}, faults);
  const decision = reviseConvention(convention, withTakenArticles(template, convention, taken), readVersion);
  if (decision.facts.length === 0) return decision;
  const clauses = [...new Set(taken.map(({ clause }) => clause))];
  return {
    convention: decision.convention,
    facts: [{ type: 'articles-imported', conventionId: convention.id, clauses }],
  };
};
