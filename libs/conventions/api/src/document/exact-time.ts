import { dayOf, formatDay, formatShortDay, noBreakSpace } from '@entente/platform/kernel';

export const defaultTimeZone = 'Europe/Paris';

const clocks = new Map<string, Intl.DateTimeFormat>();

const clockOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  clocks.set(timeZone, clock);
  return clock;
};

const timeOf = (at: Date, timeZone: string): string => {
  const [hours = '', minutes = '', seconds = ''] = clockOf(timeZone).format(at).split(':');
  return `${Number(hours)} h ${minutes} min ${seconds} s`.replaceAll(' ', noBreakSpace);
};

/** « 18 novembre 2026 à 10 h 30 min 05 s »: evidence counts in seconds. */
export const exactTime = (at: Date, timeZone: string): string =>
  `${formatDay(dayOf(at, timeZone), 'fr')} à ${timeOf(at, timeZone)}`;

/** The same for a column: « 18/11/2026, 10 h 30 min 05 s ». */
export const exactTimeInColumn = (at: Date, timeZone: string): string =>
  `${formatShortDay(dayOf(at, timeZone))}, ${timeOf(at, timeZone)}`;
