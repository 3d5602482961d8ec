import { type FieldFault, faultAt } from '@entente/platform/kernel';
import { checkText } from '../answers/check-answer';
import { type Review } from '../review/review';
import { type Side, raterLimits } from './rater';
import { sideProblems } from './side-problems';

/** REV-30: one side says, by name and date, that the result is theirs too. */
export type Validation = {
  readonly side: Side;
  readonly name: string;
  readonly role: string;
  readonly at: Date;
  /** Member or rater. */
  readonly by: string;
  /** Fingerprint of what was validated: a result that changes is to be validated again. */
  readonly result: string;
};

type Validating = Omit<Validation, 'result'> & {
  /** Fingerprint of what the person read. */
  readonly read: string;
};

/** Only what still stands: a validation of another result is none. */
export const standingValidations = (validations: readonly Validation[], result: string): readonly Validation[] =>
  validations.filter((each) => each.result === result);

/** One validation a side; whoever validates again replaces their side's. */
export const validateResult = (
  { status }: Pick<Review, 'status'>,
  validations: readonly Validation[],
  { validating: { read, ...validating }, result }: { readonly validating: Validating; readonly result: string },
): readonly Validation[] => {
  if (status !== 'concluded' && status !== 'closed') throw sideProblems['nothing-to-validate']();
  if (read !== result) throw sideProblems['result-changed']();
  const faults = checkPerson(validating);
  if (faults.length > 0) throw sideProblems['invalid-validation']({}, faults);
  const others = standingValidations(validations, result).filter(({ side }) => side !== validating.side);
  return [...others, { ...validating, result }];
};

const checkPerson = ({ name, role }: Pick<Validation, 'name' | 'role'>): readonly FieldFault[] => [
  ...(name.trim() === '' ? [faultAt(['name'], 'required')] : []),
  ...checkText(name, raterLimits.name, ['name']),
  ...checkText(role, raterLimits.name, ['role']),
];
