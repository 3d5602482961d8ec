import { addDays, type Day } from '@entente/platform/kernel';
import { signingRules } from './signing-rules';

export const latestDeadline = (today: Day): Day => addDays(today, signingRules.openDays);

/** Signed after its start, a convention would not have bound anybody at first: possible, and never by default. */
export const isAfterStart = (deadline: Day, startsOn: Day | null): boolean => startsOn !== null && deadline > startsOn;

/**
 * Sixty days, or the start if that comes first, and never less than a fortnight: the page warns when that passes the
 * start. A start already past limits nothing.
 */
export const firstDeadline = (today: Day, startsOn: Day | null): Day => {
  const latest = latestDeadline(today);
  const least = addDays(today, signingRules.leastDays);
  if (startsOn === null || startsOn <= today || startsOn >= latest) return latest;
  return startsOn > least ? startsOn : least;
};

/** What more time may mean; null when the day is the sender's to choose, or there is none to give. */
export const proposedDeadline = (
  today: Day,
  { current, startsOn }: { readonly current: Day; readonly startsOn: Day | null },
): Day | null => {
  const proposed = firstDeadline(today, startsOn);
  return proposed > current ? proposed : null;
};
