import { type Day } from '@entente/platform/kernel';
import { move } from '../life/change-status';
import { type Convention } from '../life/convention';
import { type ConventionStatus } from '../life/convention-status';
import { type ConventionDecision } from '../life/draft-convention';
import { standingStatuses } from './amendable';

/** What a signed amendment does to its convention: it is told, and the last day moves when the amendment says so. */
export const amendConvention = (original: Convention, amendment: Convention): ConventionDecision => {
  const { id, number, startsOn, answers } = amendment;
  const until = standingStatuses.includes(original.status) ? answers.amendment.endsOn : null;
  return {
    convention: { ...original, endsOn: until ?? original.endsOn, version: original.version + 1 },
    facts: [{ type: 'convention-amended', conventionId: original.id, by: id, amendment: number, on: startsOn, until }],
  };
};

/** The last day that signed amendments gave their convention: the latest that moves it wins; null when none does. */
export const amendedEnd = (signed: readonly Pick<Convention, 'answers'>[]): Day | null =>
  signed.findLast(({ answers }) => answers.amendment.endsOn !== null)?.answers.amendment.endsOn ?? null;

const over: readonly ConventionStatus[] = ['ended', 'terminated', 'replaced'];

/** An amendment lasts as long as its convention. */
export const endWithOriginal = (
  amendment: Convention,
  original: Pick<Convention, 'status'>,
  on: Day,
): ConventionDecision =>
  over.includes(original.status) && amendment.status === 'in-force'
    ? move(amendment, { action: 'end', fact: { type: 'convention-ended', conventionId: amendment.id, on } })
    : { convention: amendment, facts: [] };
