import {
  checkChoice,
  checkCount,
  checkDay,
  checkNumber,
  checkText,
  type Day,
  faultsOf,
  type FieldFault,
  type Verdict,
  underEach,
} from '@entente/platform/kernel';
import { type PaperSignatory, paperRenewals, paperReviews, paperSituations, type TakenOverTerms } from './taken-over';

/** No agreement that is still to be followed is older, and a year typed with two digits lands before. */
const firstDay: Day = '1950-01-01';
const lastDay: Day = '2150-12-31';

const most = { title: 200, reference: 60, name: 120, body: 200, parties: 38, signatories: 40, months: 120, notice: 36 };

/** As many renewals as a paper may promise; one without a limit counts as more than these. */
export const mostPaperRenewals = 98;

const signatoryFaults = ({ name, title, body }: PaperSignatory): FieldFault[] =>
  faultsOf({
    '/name': checkText(name, { required: true, max: most.name }),
    '/title': checkText(title, { max: most.name }),
    '/body': checkText(body, { max: most.body }),
  });

const renewalFaults = (terms: TakenOverTerms): FieldFault[] => {
  const isTacit = terms.renewal === 'tacit';
  return faultsOf({
    '/renewal': checkChoice(terms.renewal, paperRenewals, { required: true }),
    '/renewalMonths': checkNumber(terms.renewalMonths, { required: isTacit, min: 1, max: most.months }),
    '/mostRenewals': checkNumber(terms.mostRenewals, { min: 1, max: mostPaperRenewals }),
    '/renewalNotice': checkNumber(terms.renewalNotice, { required: isTacit, min: 0, max: most.notice }),
    '/endingNotice': checkNumber(terms.endingNotice, { min: 0, max: most.notice }),
  });
};

const reviewFault = (months: number | null): Verdict =>
  months === null || paperReviews.some((each) => each === months) ? null : { code: 'not-a-choice' };

/** Every fault of what was read on a paper; a paper signed tomorrow is not signed. */
export const paperFaults = (terms: TakenOverTerms, today: Day): readonly FieldFault[] => [
  ...faultsOf({
    '/title': checkText(terms.title, { required: true, max: most.title }),
    '/situation': checkChoice(terms.situation, paperSituations, { required: true }),
    '/reference': checkText(terms.reference, { max: most.reference }),
    '/otherParties': checkCount(terms.otherParties, most.parties),
    '/signedOn': checkDay(terms.signedOn, { required: true, min: firstDay, max: today }),
    '/startsOn': checkDay(terms.startsOn, { required: true, min: firstDay, max: lastDay }),
    '/endsOn': checkDay(terms.endsOn, {
      required: terms.renewal === 'tacit',
      min: terms.startsOn > firstDay ? terms.startsOn : firstDay,
      max: lastDay,
    }),
    '/reviewMonths': reviewFault(terms.reviewMonths),
    '/signatories':
      terms.signatories.length === 0
        ? { code: 'too-few', params: { min: 1 } }
        : checkCount(terms.signatories, most.signatories),
  }),
  ...renewalFaults(terms),
  ...underEach('/otherParties', terms.otherParties, (name) =>
    faultsOf({ '': checkText(name, { required: true, max: most.body }) }),
  ),
  ...underEach('/signatories', terms.signatories, signatoryFaults),
];
