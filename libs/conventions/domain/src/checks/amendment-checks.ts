import { isAmendment, standingStatuses } from '../amendment/amendable';
import { type AmendedArticle } from '../answers/convention-answers';
import { type ConventionStatus } from '../life/convention-status';
import { plainText } from '../rich-text/rich-text';
import { type CheckSubject, type Finding } from './pre-signature-checks';

/** The convention that this one amends or applies, as it stands today. */
export type ParentStanding = { readonly number: string; readonly status: ConventionStatus };

const fix = { question: 'amendment' } as const;

const saysTheSame = ({ change, before, after }: AmendedArticle): boolean =>
  change === 'replace' && before !== null && after !== null && plainText(before) === plainText(after);

/** An amendment changes something, of a convention that still holds. */
export const aboutAmendment = ({ template, content, parent = null }: CheckSubject): readonly Finding[] => {
  if (!isAmendment({ template })) return [];
  const { amendment, term } = content.answers;
  const { lines, endsOn } = amendment;
  const findings: readonly (readonly [boolean, Finding])[] = [
    [lines.length === 0 && endsOn === null, { code: 'amendment-empty', level: 'blocking', fix }],
    [
      endsOn !== null && term.startsOn !== null && endsOn < term.startsOn,
      { code: 'amendment-ends-before', level: 'blocking', fix },
    ],
    [
      parent !== null && !standingStatuses.includes(parent.status),
      {
        code: 'amended-over',
        level: 'blocking',
        fix: { question: 'parent' },
        params: { number: parent?.number ?? '' },
      },
    ],
    ...lines
      .filter(saysTheSame)
      .map(({ heading }) => [true, { code: 'article-unchanged', level: 'warning', fix, params: { heading } }] as const),
  ];
  return findings.flatMap(([isMet, finding]) => (isMet ? [finding] : []));
};
