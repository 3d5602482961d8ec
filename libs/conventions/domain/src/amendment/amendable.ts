import { conventionProblems } from '../life/convention-problems';
import { type Convention } from '../life/convention';
import { type ConventionStatus } from '../life/convention-status';

/** Signed by all, and not over: what may still be amended, and applied by other conventions. */
export const standingStatuses: readonly ConventionStatus[] = ['signed', 'in-force', 'suspended'];

/** An amendment that is neither signed nor given up: a convention has one at a time. */
export const openAmendmentStatuses: readonly ConventionStatus[] = [
  'draft',
  'ready-to-sign',
  'in-signature',
  'declined',
];

export const isAmendment = ({ template }: Pick<Convention, 'template'>): boolean => template.code === 'T6';

/** Whether its words may be changed by another document. */
export const isAmendable = (convention: Pick<Convention, 'template' | 'status'>): boolean =>
  !isAmendment(convention) && standingStatuses.includes(convention.status);

/** Refuses to amend what is not signed yet, what is over, and an amendment itself. */
export const assertAmendable = (convention: Pick<Convention, 'template' | 'status'>): void => {
  if (isAmendment(convention)) throw conventionProblems['amendment-of-amendment']();
  if (!isAmendable(convention)) throw conventionProblems['not-amendable']({ status: convention.status });
};
