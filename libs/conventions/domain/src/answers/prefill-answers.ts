import {
  contributionTypes,
  labelOf,
  type Contribution,
  type Partner,
  type Partnership,
  publics,
} from '@entente/partners/domain';
import { type ConventionParties } from '../parties/convention-party';
import { type ConventionTemplate, questionOf } from '../template/convention-template';
import { asFragment } from '../wording/fragment';
import {
  type ContactLine,
  type ContributionLine,
  type ConventionAnswers,
  type SignatoryLine,
} from './convention-answers';
import { beginningAnswers } from './empty-answers';

/** What the record already knows, so that nothing is asked twice. */
export type KnownPartnership = {
  readonly partner: Partner;
  readonly partnership: Partnership;
  readonly parties: ConventionParties;
  /** Référents and deputies in post today, on both sides. */
  readonly contacts: readonly ContactLine[];
  /** Address of our own representative, when the organisation has one. */
  readonly hostEmail: string;
};

/** A contribution of the record, as a line of a convention. */
export const prefilledContribution = ({
  direction,
  type,
  description,
  volume,
  unit,
  rhythm,
  hoursPerUnit,
}: Contribution): ContributionLine => ({
  party: direction === 'gives' ? 'host' : 'partner',
  label: description.trim() === '' ? labelOf(contributionTypes, type, 'fr') : description,
  volume,
  unit,
  rhythm,
  hoursPerUnit,
});

const signatories = ({ parties, hostEmail }: KnownPartnership): readonly SignatoryLine[] =>
  parties
    .filter(({ representative }) => representative.name !== '')
    .map(({ key, representative }) => ({ party: key, ...representative, email: key === 'host' ? hostEmail : '' }));

/** Answers to begin with: what the template proposes, and what the partnership already says. */
export const prefillAnswers = (template: ConventionTemplate, known: KnownPartnership): ConventionAnswers => {
  const { partner, partnership, contacts } = known;
  const answers = beginningAnswers(template);
  const { usualDelayDays } = partner;
  const prefilled: Partial<ConventionAnswers> = {
    people: { ...answers.people, publics: partner.publics.map((code) => asFragment(labelOf(publics, code, 'fr'))) },
    gains: { ...answers.gains, host: partnership.gains.ours, partner: partnership.gains.theirs },
    places: { ...answers.places, territories: partner.territories },
    contributions: { lines: partnership.contributions.map(prefilledContribution) },
    referents: { lines: contacts },
    capacity: { ...answers.capacity, waiting: usualDelayDays === null ? '' : `${usualDelayDays} jours` },
    signature: { ...answers.signature, signatories: signatories(known) },
  };
  // What this kind of convention never asks is not written behind its writers' backs.
  const asked = Object.entries(prefilled).filter(([id]) => questionOf(template, id) !== undefined);
  return { ...answers, ...Object.fromEntries(asked) };
};
