import { addDays, addMonths, type Day, isDay, type Month, weekday } from '@entente/platform/kernel';

/** Seven days of a calendar, Monday first, each with what is due on it. */
export type CalendarWeek<Due> = {
  readonly from: Day;
  readonly days: readonly { readonly day: Day; readonly isInMonth: boolean; readonly due: readonly Due[] }[];
};

/** « 2026-11 »; null when it is no month. */
export const monthFrom = (text: string): Month | null => {
  const first = `${text}-01`;
  return /^\d{4}-\d{2}$/.test(text) && isDay(first) ? (text as Month) : null;
};

export const monthAfter = (month: Month, count: number): Month =>
  addMonths(`${month}-01` as Day, count).slice(0, 7) as Month;

/** The first and last days that a month's page shows: whole weeks. */
export const daysOfPage = (month: Month): { readonly from: Day; readonly to: Day } => {
  const first = `${month}-01` as Day;
  const last = addDays(addMonths(first, 1), -1);
  return { from: addDays(first, 1 - weekday(first)), to: addDays(last, 7 - weekday(last)) };
};

/** The weeks of a month's page, with what is due on each day in the order it came. */
export const weeksOf = <Due extends { readonly dueOn: string }>(
  month: Month,
  dues: readonly Due[],
): CalendarWeek<Due>[] => {
  const { from, to } = daysOfPage(month);
  const weeks: CalendarWeek<Due>[] = [];
  for (let monday = from; monday <= to; monday = addDays(monday, 7)) {
    const days = Array.from({ length: 7 }, (_none, rank) => addDays(monday, rank)).map((day) => ({
      day,
      isInMonth: day.startsWith(month),
      due: dues.filter(({ dueOn }) => dueOn === day),
    }));
    weeks.push({ from: monday, days });
  }
  return weeks;
};

/** One day of somebody's calendar. */
export type CalendarEntry = {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly day: Day;
  readonly url: string;
};

// RFC 5545 3.3.11: what a text may not hold as it is; a line break is said in two letters.
const escaped = (text: string): string => text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r\n|\r|\n/g, '\\n');

const octets = (text: string): number => new TextEncoder().encode(text).length;

/** RFC 5545 3.1: no line passes 75 octets, and no character is cut in two. */
const folded = (line: string): string => {
  const lines: string[] = [''];
  for (const character of line) {
    const last = lines.at(-1) ?? '';
    if (octets(last + character) > 75) lines.push(` ${character}`);
    else lines[lines.length - 1] = last + character;
  }
  return lines.join('\r\n');
};

const compact = (day: Day): string => day.replaceAll('-', '');

const entryLines = ({ id, title, detail, day, url }: CalendarEntry, stamp: string): string[] => [
  'BEGIN:VEVENT',
  `UID:action-${id}@entente`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${compact(day)}`,
  `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
  `SUMMARY:${escaped(title)}`,
  ...(detail ? [`DESCRIPTION:${escaped(detail)}`] : []),
  `URL:${url}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/** A calendar of whole days that any agenda takes in; the same id read twice is one entry (RFC 5545). */
export const calendarFile = (entries: readonly CalendarEntry[], at: Date): string => {
  const stamp = at.toISOString().replace(/[-:]|\.\d{3}/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Entente//Actions//FR',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => entryLines(entry, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
};
