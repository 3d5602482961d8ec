import { type ConventionAnswers } from '../answers/convention-answers';
import { type Article } from '../document/convention-document';
import { writeConvention } from '../document/write-convention';
import { type ConventionParties } from '../parties/convention-party';
import { type RichText } from '../rich-text/rich-text';
import { type ConventionTemplate } from '../template/convention-template';
import { templateOf } from '../template/templates';
import { ownTextFaults } from './adaptation-faults';
import { placeholdersOf } from './placeholders';

type Written = { readonly answers: ConventionAnswers; readonly parties: ConventionParties };

/** An organisation’s own clause, filled in for one article of one convention; null where its placeholders mean nothing. */
export const offeredWording = (
  template: ConventionTemplate,
  { answers, parties }: Written,
  { clauseCode, variant }: Pick<Article, 'clauseCode' | 'variant'>,
  body: RichText,
): RichText | null => {
  const ours = templateOf(template.code, template.version) ?? template;
  if (ownTextFaults(ours, body, []).length > 0) return null;
  const own = { body, placeholders: placeholdersOf(ours) };
  const clauses = template.clauses.map((each) => {
    if (each.clause.code !== clauseCode) return each;
    const variants = each.clause.variants.map((one) => (one.id === variant ? { ...one, own } : one));
    return { ...each, clause: { ...each.clause, variants } };
  });
  const { articles } = writeConvention({ ...template, clauses }, answers, parties);
  return articles.find((article) => article.clauseCode === clauseCode)?.templateBody ?? null;
};
