import { addDays, type Day } from '@entente/platform/kernel';
import { partnerProblems } from '../partner-problems';

/** Our people are members, theirs are contacts. */
export const sides = ['ours', 'theirs'] as const;

export type Side = (typeof sides)[number];

export const tenureRoles = ['referent', 'deputy'] as const;

export type TenureRole = (typeof tenureRoles)[number];

/**
 * Somebody holds a partnership from a day until another, excluded. A tenure is closed and another opened, never
 * overwritten; one that was corrected on its first day stays, empty.
 */
export type Tenure = {
  readonly side: Side;
  readonly role: TenureRole;
  readonly personId: string;
  readonly from: Day;
  readonly until: Day | null;
};

export type Appointment = Pick<Tenure, 'side' | 'role' | 'personId' | 'from'>;

const samePost = (a: Pick<Tenure, 'side' | 'role'>, b: Pick<Tenure, 'side' | 'role'>): boolean =>
  a.side === b.side && a.role === b.role;

const overlaps = (a: Tenure, b: Tenure): boolean =>
  (a.until === null || a.until > b.from) && (b.until === null || b.until > a.from) && !isEmpty(a) && !isEmpty(b);

/** Replaced on the day it began. */
export const isEmpty = ({ from, until }: Tenure): boolean => from === until;

export const isHeldOn = ({ from, until }: Tenure, day: Day): boolean => from <= day && (until === null || until > day);

/** Last day in post, as people say it; null while it lasts. */
export const lastDayOf = ({ from, until }: Tenure): Day | null => {
  if (until === null) return null;
  return from === until ? from : addDays(until, -1);
};

/** Who holds a post on a day. */
export const holderOn = (tenures: readonly Tenure[], side: Side, role: TenureRole, day: Day): Tenure | undefined =>
  tenures.find((tenure) => samePost(tenure, { side, role }) && isHeldOn(tenure, day));

const close = (tenure: Tenure, until: Day): Tenure => {
  if (until < tenure.from) throw partnerProblems['tenure-ends-before-it-starts']({ from: tenure.from });
  return { ...tenure, until };
};

const assertFree = (tenures: readonly Tenure[], opened: Tenure): void => {
  const others = tenures.filter((tenure) => overlaps(tenure, opened));
  if (others.some((tenure) => samePost(tenure, opened))) throw partnerProblems['tenure-overlaps']();

  const elsewhere = others.some(({ side, personId }) => side === opened.side && personId === opened.personId);
  if (elsewhere) throw partnerProblems['already-in-post']();
};

/** Names somebody from a day on: the current holder's tenure closes that day, and a new one opens. */
export const appoint = (tenures: readonly Tenure[], appointment: Appointment): Tenure[] => {
  const current = tenures.find((tenure) => samePost(tenure, appointment) && tenure.until === null);
  if (current?.personId === appointment.personId) throw partnerProblems['already-in-post']();

  const opened: Tenure = { ...appointment, until: null };
  const kept = tenures.map((tenure) => (tenure === current ? close(tenure, appointment.from) : tenure));
  assertFree(kept, opened);
  return [...kept, opened];
};

/** Ends a tenure without a successor; `lastDay` is the last day in post. */
export const endTenure = (
  tenures: readonly Tenure[],
  { side, role, lastDay }: { readonly side: Side; readonly role: TenureRole; readonly lastDay: Day },
): Tenure[] => {
  const current = tenures.find((tenure) => samePost(tenure, { side, role }) && tenure.until === null);
  if (!current) throw partnerProblems['nobody-in-post']();
  return tenures.map((tenure) => (tenure === current ? close(tenure, addDays(lastDay, 1)) : tenure));
};

/** Posts without anybody on a day: « personne chez le partenaire ». */
export const vacantPosts = (tenures: readonly Tenure[], day: Day): { side: Side; role: TenureRole }[] =>
  sides
    .flatMap((side) => tenureRoles.map((role) => ({ side, role })))
    .filter(({ side, role }) => holderOn(tenures, side, role, day) === undefined);
