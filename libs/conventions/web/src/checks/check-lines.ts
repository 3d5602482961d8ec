import {
  type CheckCode,
  type CheckFix,
  checkWords,
  type PreSignatureCheck,
  questionOf,
  type ConventionTemplate,
} from '@entente/conventions/domain';
import { type Words } from '@entente/platform/kernel';
import { type Said } from '../text/said';

/** What is to do in one place: one sentence, or several that the same page puts right. */
export type CheckLine = {
  readonly key: string;
  readonly code: CheckCode;
  readonly sentences: readonly string[];
  readonly fix: CheckFix;
  /** The question or the article where it is put right, in words. */
  readonly place: string;
  readonly accepted: string | null;
};

const circuitWords: Words = { fr: 'Circuit d’approbation', en: 'Approval circuit' };

const keyOf = ({ code, fix, level }: PreSignatureCheck): string => {
  const [place] = Object.values(fix);
  // Gaps of one question are filled on one page: they make one line.
  return code === 'gap-left' ? `${level} ${place}` : `${level} ${place} ${code}`;
};

const together = { fr: 'Le texte avec le partenaire', en: 'The text with the partner' };

const placeOf = (template: ConventionTemplate, fix: CheckFix, said: Said): string => {
  if ('question' in fix) {
    const question = questionOf(template, fix.question);
    return question ? said(question.label) : '';
  }
  if ('page' in fix) return said(fix.page === 'circuit' ? circuitWords : together);
  const found = template.clauses.find(({ clause }) => clause.code === fix.article);
  return found ? said(found.clause.title) : '';
};

/** Checks as lines to read, in their order, those of one place together. */
export const checkLines = (
  template: ConventionTemplate,
  checks: readonly PreSignatureCheck[],
  said: Said,
): readonly CheckLine[] =>
  [...Map.groupBy(checks, keyOf)].flatMap(([key, [first, ...others]]) =>
    first
      ? [
          {
            key,
            code: first.code,
            sentences: [...new Set([first, ...others].map(({ code, params }) => said(checkWords[code], params)))],
            fix: first.fix,
            place: placeOf(template, first.fix, said),
            accepted: first.accepted,
          },
        ]
      : [],
  );
