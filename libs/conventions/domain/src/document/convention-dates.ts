import { addDays, addMonths, type Day } from '@entente/platform/kernel';
import { type ConventionAnswers } from '../answers/convention-answers';

export type ConventionDates = {
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  /** Last day to object to tacit renewal: the end minus the notice. */
  readonly lastObjection: Day | null;
  /** Six, three and one month before that day, not before the end: afterwards it is too late to decide. */
  readonly alerts: readonly Day[];
  readonly reviewDue: Day | null;
  readonly reviewAlert: Day | null;
};

const alertMonths = [6, 3, 1] as const;
const reviewAlertDays = 45;

const map = <T>(day: Day | null, to: (day: Day) => T): T | null => (day === null ? null : to(day));

/** The day before the same date so many months later: twelve months from 1 January end on 31 December. */
export const endOfTerm = (startsOn: Day, months: number): Day => addDays(addMonths(startsOn, months), -1);

/** Renewed, a convention ends this many periods later. */
export const endAfterRenewals = (endsOn: Day, renewalMonths: number, renewals: number): Day =>
  addDays(addMonths(addDays(endsOn, 1), renewalMonths * renewals), -1);

/** The dates that count, computed from the answers; null while an answer is missing. */
export const conventionDates = ({ term, review }: Pick<ConventionAnswers, 'term' | 'review'>): ConventionDates => {
  const { startsOn, months } = term;
  const endsOn = startsOn !== null && months !== null ? endOfTerm(startsOn, months) : null;
  const notice = term.renewal === 'tacit' ? term.renewalNotice : null;
  const lastObjection = notice === null ? null : map(endsOn, (day) => addDays(addMonths(addDays(day, 1), -notice), -1));
  const decideBy = lastObjection ?? endsOn;
  const reviewDue = review.months === null ? null : map(startsOn, (day) => addMonths(day, review.months ?? 0));
  return {
    startsOn,
    endsOn,
    lastObjection,
    alerts: map(decideBy, (day) => alertMonths.map((count) => addMonths(day, -count))) ?? [],
    reviewDue,
    reviewAlert: map(reviewDue, (day) => addDays(day, -reviewAlertDays)),
  };
};
