import { type Day, formatDay } from '@entente/platform/kernel';
import { isAmendment, standingStatuses } from '../amendment/amendable';
import { type AmendedArticle } from '../answers/convention-answers';
import { type ConventionStatus } from '../life/convention-status';
import { conventionDates } from '../document/convention-dates';
import { plainText } from '../rich-text/rich-text';
import { type CheckSubject, type Finding } from './pre-signature-checks';

/** The convention that this one amends or applies, as it stands today. */
export type ParentStanding = {
  readonly number: string;
  readonly status: ConventionStatus;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
};

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

const holdsOn = ({ status, startsOn, endsOn }: ParentStanding, day: Day): boolean =>
  standingStatuses.includes(status) && (startsOn === null || startsOn <= day) && (endsOn === null || endsOn >= day);

/** A convention that applies a framework begins under it, and does not outlive it unawares. */
export const aboutFramework = ({ template, content, parent = null }: CheckSubject): readonly Finding[] => {
  if (isAmendment({ template }) || parent === null) return [];
  const { startsOn, endsOn } = conventionDates(content.answers);
  const { number } = parent;
  const findings: readonly (readonly [boolean, Finding])[] = [
    [
      startsOn !== null && !holdsOn(parent, startsOn),
      { code: 'framework-not-in-force', level: 'warning', fix: { question: 'term' }, params: { number } },
    ],
    [
      endsOn !== null && parent.endsOn !== null && endsOn > parent.endsOn,
      {
        code: 'outlives-framework',
        level: 'warning',
        fix: { question: 'term' },
        params: { number, day: parent.endsOn === null ? '' : formatDay(parent.endsOn, 'fr') },
      },
    ],
  ];
  return findings.flatMap(([isMet, finding]) => (isMet ? [finding] : []));
};
