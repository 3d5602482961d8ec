import { addDays, addMonths, type Day } from '@entente/platform/kernel';
import { endAfterRenewals } from '../document/convention-dates';
import { move } from './change-status';
import { type Convention } from './convention';
import { conventionAllowedFrom } from './convention-status';
import { type ConventionFact } from './convention-facts';
import { conventionProblems } from './convention-problems';
import { type ConventionDecision } from './draft-convention';

const nothing = (convention: Convention): ConventionDecision => ({ convention, facts: [] });

/** In force from its day on: signed late, it starts when it is signed. */
export const enterIntoForce = (convention: Convention, today: Day): ConventionDecision => {
  const { status, startsOn, id: conventionId } = convention;
  if (status !== 'signed' || startsOn === null || startsOn > today) return nothing(convention);
  return move(convention, {
    action: 'enter-into-force',
    fact: { type: 'convention-in-force', conventionId, on: startsOn },
  });
};

/** What tacit renewal depends on. */
export type Renewing = Pick<Convention, 'endsOn' | 'renewals' | 'renewalOpposedOn'> & {
  readonly answers: Pick<Convention['answers'], 'term'>;
};

const mayRenew = ({ answers, renewals, renewalOpposedOn }: Renewing): boolean => {
  const { renewal, renewalMonths, mostRenewals } = answers.term;
  return (
    renewal === 'tacit' &&
    renewalMonths !== null &&
    mostRenewals !== null &&
    renewals < mostRenewals &&
    renewalOpposedOn === null
  );
};

/** Last day to oppose the next tacit renewal; null when none is to come. */
export const lastObjectionDay = (convention: Renewing): Day | null => {
  const { endsOn, answers } = convention;
  const notice = answers.term.renewalNotice;
  if (endsOn === null || notice === null || !mayRenew(convention)) return null;
  return addDays(addMonths(addDays(endsOn, 1), -notice), -1);
};

/** A side opposes tacit renewal, in time: the convention will stop at its end. */
export const opposeRenewal = (convention: Convention, today: Day): ConventionDecision => {
  const lastDay = lastObjectionDay(convention);
  if (!conventionAllowedFrom['oppose-renewal'].includes(convention.status) || lastDay === null) {
    throw conventionProblems['not-possible-now']({ status: convention.status });
  }
  if (today > lastDay) throw conventionProblems['too-late-to-oppose']({ lastDay });
  return {
    convention: { ...convention, renewalOpposedOn: today, version: convention.version + 1 },
    facts: [{ type: 'renewal-opposed', conventionId: convention.id, on: today }],
  };
};

const isOver = ({ status, endsOn }: Convention, today: Day): boolean =>
  conventionAllowedFrom.end.includes(status) && endsOn !== null && endsOn < today;

const renewOnce = (convention: Convention): ConventionDecision => {
  const { endsOn, answers, renewals } = convention;
  const { renewalMonths } = answers.term;
  if (endsOn === null || renewalMonths === null) return nothing(convention);
  const until = endAfterRenewals(endsOn, renewalMonths, 1);
  return {
    convention: { ...convention, endsOn: until, renewals: renewals + 1, version: convention.version + 1 },
    facts: [{ type: 'convention-renewed', conventionId: convention.id, until, renewal: renewals + 1 }],
  };
};

const reachTerm = (convention: Convention, today: Day): ConventionDecision => {
  if (!isOver(convention, today) || convention.endsOn === null) return nothing(convention);
  if (!mayRenew(convention)) {
    return move(convention, {
      action: 'end',
      fact: { type: 'convention-ended', conventionId: convention.id, on: convention.endsOn },
    });
  }
  const renewed = renewOnce(convention);
  const next = reachTerm(renewed.convention, today);
  return { convention: next.convention, facts: [...renewed.facts, ...next.facts] };
};

/** What the calendar alone decides, once a day: entry into force, tacit renewals, the end. */
export const followCalendar = (convention: Convention, today: Day): ConventionDecision => {
  const started = enterIntoForce(convention, today);
  const reached = reachTerm(started.convention, today);
  const facts: readonly ConventionFact[] = [...started.facts, ...reached.facts];
  return { convention: reached.convention, facts };
};
