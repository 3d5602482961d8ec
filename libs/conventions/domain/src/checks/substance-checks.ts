import { isBlank } from '@entente/platform/kernel';
import { balanceOfContributions, isUnequal, sidesWithoutContribution } from '../balance/balance';
import { type ContactLine, type ConventionAnswers } from '../answers/convention-answers';
import { shortNameOf } from '../document/field-values';
import { type ConventionTemplate, questionOf } from '../template/convention-template';
import { type CheckSubject, type Finding } from './pre-signature-checks';

const objectiveChecks = ({ content }: CheckSubject): readonly Finding[] => {
  const dated = content.answers.objectives.lines.some(
    ({ change, result, dueOn }) => !isBlank(change) && !isBlank(result) && dueOn !== null,
  );
  return dated ? [] : [{ code: 'objective-dated', level: 'blocking', fix: { question: 'objectives' } }];
};

const needsRelay = (template: ConventionTemplate): boolean =>
  (questionOf(template, 'actions')?.fields ?? []).some(
    (field) =>
      field.kind === 'rows' && field.columns.some(({ name, optional }) => name === 'relay' && optional !== true),
  );

const actionChecks = ({ template, content }: CheckSubject): readonly Finding[] => {
  const { lines } = content.answers.actions;
  const relayed = !needsRelay(template) || lines.every(({ relay }) => !isBlank(relay));
  return lines.length > 0 && relayed && lines.every(({ title }) => !isBlank(title))
    ? []
    : [
        {
          code: needsRelay(template) ? 'action-relay' : 'action-missing',
          level: 'blocking',
          fix: { question: 'actions' },
        },
      ];
};

const contributionChecks = ({ content }: CheckSubject): readonly Finding[] => {
  const balance = balanceOfContributions(content.answers, content.parties);
  const oneWay = sidesWithoutContribution(balance).map((key): Finding => ({
    code: 'no-contribution',
    level: 'warning',
    fix: { question: 'contributions' },
    params: { party: shortNameOf(content.parties, key) },
  }));
  return [
    ...oneWay,
    ...(isUnequal(balance)
      ? [{ code: 'balance-unequal', level: 'warning', fix: { question: 'contributions' } } as const]
      : []),
  ];
};

const isNamed = (lines: readonly ContactLine[], party: string, role: string): boolean =>
  lines.some((line) => line.party === party && line.role === role && !isBlank(line.name));

const contactChecks = ({ content }: CheckSubject): readonly Finding[] =>
  content.parties.flatMap(({ key }): readonly Finding[] => {
    const { lines } = content.answers.referents;
    const params = { party: shortNameOf(content.parties, key) };
    return [
      ...(isNamed(lines, key, 'referent')
        ? []
        : [{ code: 'referent-missing', level: 'blocking', fix: { question: 'referents' }, params } as const]),
      ...(isNamed(lines, key, 'deputy')
        ? []
        : [{ code: 'deputy-missing', level: 'warning', fix: { question: 'referents' }, params } as const]),
    ];
  });

const rhythmChecks = ({ content }: CheckSubject): readonly Finding[] => [
  ...(content.answers.meetings.rhythm === null
    ? [{ code: 'meeting-rhythm', level: 'blocking', fix: { question: 'meetings' } } as const]
    : []),
  ...(content.answers.review.months === null
    ? [{ code: 'review-rhythm', level: 'blocking', fix: { question: 'review' } } as const]
    : []),
];

const indicatorChecks = ({ template, content }: CheckSubject): readonly Finding[] => {
  const counted = new Set(content.answers.review.lines.map(({ code }) => code.trim()));
  const codes = template.indicators.map(({ code }) => code).filter((code) => !counted.has(code));
  return codes.length === 0
    ? []
    : [
        {
          code: 'indicators-missing',
          level: 'warning',
          fix: { question: 'review' },
          params: { codes: codes.join(', ') },
        },
      ];
};

const reviewsAfterEnd = ({ review, term }: ConventionAnswers): boolean =>
  review.months !== null && term.months !== null && review.months > term.months;

const termChecks = ({ content, today }: CheckSubject): readonly Finding[] => {
  const { renewal, mostRenewals, startsOn } = content.answers.term;
  return [
    ...(renewal === 'tacit' && mostRenewals === null
      ? [{ code: 'tacit-without-limit', level: 'warning', fix: { question: 'term' } } as const]
      : []),
    ...(startsOn !== null && startsOn < today
      ? [{ code: 'starts-in-the-past', level: 'warning', fix: { question: 'term' } } as const]
      : []),
    ...(reviewsAfterEnd(content.answers)
      ? [{ code: 'review-after-end', level: 'warning', fix: { question: 'review' } } as const]
      : []),
  ];
};

const aidChecks = ({ content, document }: CheckSubject): readonly Finding[] => {
  const stated = document.articles.some(({ clauseCode }) => clauseCode === 'CL-37');
  return content.answers.publicAid.given === true && !stated
    ? [{ code: 'republican-commitment', level: 'warning', fix: { question: 'publicAid' } }]
    : [];
};

const loanChecks = ({ content }: CheckSubject): readonly Finding[] => {
  const { loan, lentPlace, lentStaff, parties, term } = content.answers;
  return [
    ...(loan.kind === 'premises' && lentPlace.ownerAllows === 'awaited'
      ? [{ code: 'loan-without-owner', level: 'warning', fix: { question: 'lentPlace' } } as const]
      : []),
    ...(loan.kind === 'staff' && lentStaff.agreed === 'awaited'
      ? [{ code: 'loan-without-agreement', level: 'warning', fix: { question: 'lentStaff' } } as const]
      : []),
    ...(loan.kind === 'staff' && parties.law === 'BE'
      ? [{ code: 'staff-loan-abroad', level: 'warning', fix: { question: 'loan' } } as const]
      : []),
    ...(loan.kind === 'staff' && term.renewal === 'tacit'
      ? [{ code: 'staff-loan-renewed', level: 'warning', fix: { question: 'term' } } as const]
      : []),
  ];
};

const informedChecks = ({ content }: CheckSubject): readonly Finding[] =>
  content.answers.others.lines.length > 0
    ? []
    : [{ code: 'nobody-informed', level: 'warning', fix: { question: 'others' } }];

/** What a partnership needs to hold: aims, deeds with a relay, exchange both ways, people, rhythm, an end. */
export const aboutSubstance = (subject: CheckSubject): readonly Finding[] =>
  [
    objectiveChecks,
    actionChecks,
    contributionChecks,
    contactChecks,
    rhythmChecks,
    indicatorChecks,
    termChecks,
    aidChecks,
    loanChecks,
    informedChecks,
  ].flatMap((look) => look(subject));
