import { faultAt, type FieldFault } from '@entente/platform/kernel';
import { checkText } from '../answers/check-answer';
import { type Review } from '../review/review';
import { type Rater, type RaterId, type RaterPerson, type Side, presentRaters, raterLimits } from './rater';
import { sideProblems } from './side-problems';

export type Invitation = {
  readonly id: RaterId;
  readonly side: Side;
  readonly person: RaterPerson;
  readonly at: Date;
};

type Table = {
  readonly review: Pick<Review, 'status'>;
  readonly raters: readonly Rater[];
  readonly compared: boolean;
};

/** One more person rates, while nobody has seen both sides; who was withdrawn finds again what they had said. */
export const inviteRater = ({ review, raters, compared }: Table, { id, side, person, at }: Invitation): Rater => {
  if (review.status !== 'rating') throw sideProblems['rating-closed']();
  if (compared) throw sideProblems['already-compared']();
  const faults = checkPerson(person);
  if (faults.length > 0) throw sideProblems['invalid-invitation']({}, faults);
  const there = presentRaters(raters, side);
  if (there.some((rater) => isSamePerson(rater.person, person))) throw sideProblems['already-invited']();
  if (there.length >= raterLimits.perSide) throw sideProblems['too-many-raters']();
  const { answers, notes } = saidBefore(raters, side, person);
  return {
    id,
    side,
    person,
    status: answers.length > 0 ? 'rating' : 'invited',
    answers,
    notes,
    invitedAt: at,
    handedInAt: null,
    returnReason: '',
    withdrawnAt: null,
  };
};

/** The last place that this person had in this review, and was taken out of. */
const saidBefore = (raters: readonly Rater[], side: Side, person: RaterPerson): Pick<Rater, 'answers' | 'notes'> =>
  raters
    .filter((rater) => rater.side === side && rater.withdrawnAt !== null && isSamePerson(rater.person, person))
    .toSorted((a, b) => Number(b.withdrawnAt) - Number(a.withdrawnAt))[0] ?? { answers: [], notes: [] };

const checkPerson = ({ name, email, memberId }: RaterPerson): readonly FieldFault[] => [
  ...(name.trim() === '' ? [faultAt(['name'], 'required')] : []),
  ...checkText(name, raterLimits.name, ['name']),
  ...(memberId === null && email.trim() === '' ? [faultAt(['email'], 'required')] : []),
];

const isSamePerson = (a: RaterPerson, b: RaterPerson): boolean =>
  a.memberId === null ? a.email.toLowerCase() === b.email.toLowerCase() : a.memberId === b.memberId;
