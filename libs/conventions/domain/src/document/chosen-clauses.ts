import { type ConventionAnswers } from '../answers/convention-answers';
import { isMet } from '../template/condition';
import {
  type AnnexCode,
  type Clause,
  type ClauseVariant,
  type ConventionTemplate,
  type TemplateClause,
} from '../template/convention-template';
import { type Scope } from '../wording/scope';

export type ChosenClause = { readonly clause: Clause; readonly variant: ClauseVariant };

const wanted = ({ clause, place, when }: TemplateClause, { clauses }: ConventionAnswers, scope: Scope): boolean => {
  if (place === 'mandatory') return true;
  if (clauses.removed.includes(clause.code)) return false;
  if (clauses.added.includes(clause.code)) return true;
  const met = when === undefined || isMet(when, scope);
  return place === 'recommended' ? met : when !== undefined && met;
};

const variantOf = ({ code, variants }: Clause, scope: Scope): ClauseVariant => {
  const variant = variants.find(({ when }) => when === undefined || isMet(when, scope));
  if (!variant) throw new RangeError(`No wording of ${code} fits`);
  return variant;
};

/** The clauses of this convention, in order, each with the wording its answers call for. */
export const chosenClauses = (
  template: ConventionTemplate,
  answers: ConventionAnswers,
  scope: Scope,
): readonly ChosenClause[] =>
  template.clauses
    .filter((clause) => wanted(clause, answers, scope))
    .map(({ clause }) => ({ clause, variant: variantOf(clause, scope) }));

/** The annexes that the chosen wordings cite, in the order of the template. */
export const citedAnnexes = (template: ConventionTemplate, chosen: readonly ChosenClause[]): readonly AnnexCode[] => {
  const cited = new Set(chosen.flatMap(({ variant }) => variant.annexes ?? []));
  return template.annexes.map(({ code }) => code).filter((code) => cited.has(code));
};
