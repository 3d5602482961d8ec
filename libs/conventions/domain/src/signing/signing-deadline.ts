import { addDays, type Day } from '@entente/platform/kernel';
import { signingRules } from './signing-rules';

export const latestDeadline = (today: Day): Day => addDays(today, signingRules.openDays);

/** Signed after its start, a convention would not have bound anybody at first: possible, and never by default. */
export const isAfterStart = (deadline: Day, startsOn: Day | null): boolean => startsOn !== null && deadline > startsOn;

/** Sixty days, or the start if that comes first; a start already past limits nothing. */
export const firstDeadline = (today: Day, startsOn: Day | null): Day => {
  const latest = latestDeadline(today);
  return startsOn !== null && startsOn > today && startsOn < latest ? startsOn : latest;
};

/** What more time may mean; null when the day is the sender's to choose, or there is none to give. */
export const proposedDeadline = (
  today: Day,
  { current, startsOn }: { readonly current: Day; readonly startsOn: Day | null },
): Day | null => {
  const proposed = firstDeadline(today, startsOn);
  return proposed > current ? proposed : null;
};
