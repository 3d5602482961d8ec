/** A calendar day, `YYYY-MM-DD`, without hour nor time zone. */
export type Day = `${number}-${number}-${number}`;

/** One-based month of a year, `YYYY-MM`. */
export type Month = `${number}-${number}`;

const dayMs = 86_400_000;

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** The day of a year, a month (1 to 12) and a day of month; overflowing parts roll over. */
export const dayFrom = (year: number, month: number, dayOfMonth: number): Day => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  return toDay(date);
};

const toDay = (utc: Date): Day =>
  `${pad(utc.getUTCFullYear(), 4)}-${pad(utc.getUTCMonth() + 1, 2)}-${pad(utc.getUTCDate(), 2)}` as Day;

/** Whether a text is a day that exists in the calendar. */
export const isDay = (text: unknown): text is Day => {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const { year, month, dayOfMonth } = dayParts(text);
  return year > 0 && dayFrom(year, month, dayOfMonth) === text;
};

/** The day written in a text; anything else is a programming error. */
export const parseDay = (text: string): Day => {
  if (!isDay(text)) throw new RangeError(`Not a day: ${text}`);
  return text;
};

/** Year, month (1 to 12) and day of month. */
export const dayParts = (day: string): { year: number; month: number; dayOfMonth: number } => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  dayOfMonth: Number(day.slice(8, 10)),
});

const epochDay = (day: Day): number => {
  const { year, month, dayOfMonth } = dayParts(day);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  return date.getTime() / dayMs;
};

// A calendar takes ten times as long to make as to use; there are as many as there are time zones.
const calendars = new Map<string, Intl.DateTimeFormat>();

const calendarOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = calendars.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  calendars.set(timeZone, made);
  return made;
};

/** The day an instant falls on, in a time zone. */
export const dayOf = (instant: Date, timeZone = 'Europe/Paris'): Day => {
  const parts = calendarOf(timeZone).formatToParts(instant);
  const by = new Map(parts.map(({ type, value }) => [type, value]));
  return dayFrom(Number(by.get('year')), Number(by.get('month')), Number(by.get('day')));
};

/** So many days later, or earlier when negative. */
export const addDays = (day: Day, count: number): Day => toDay(new Date((epochDay(day) + count) * dayMs));

const daysInMonth = (year: number, month: number): number => dayParts(dayFrom(year, month + 1, 0)).dayOfMonth;

/** So many months later; a day that the month lacks becomes its last one (31 January + 1 month = end of February). */
export const addMonths = (day: Day, count: number): Day => {
  const { year, month, dayOfMonth } = dayParts(day);
  const first = dayParts(dayFrom(year, month + count, 1));
  return dayFrom(first.year, first.month, Math.min(dayOfMonth, daysInMonth(first.year, first.month)));
};

/** So many years later; 29 February becomes 28 in common years. */
export const addYears = (day: Day, count: number): Day => addMonths(day, count * 12);

/** Days from the first to the second, negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number => epochDay(to) - epochDay(from);

/** Whole months from the first day to the second, negative when the second is earlier. */
export const monthsBetween = (from: Day, to: Day): number => {
  if (to < from) return -monthsBetween(to, from);
  const [a, b] = [dayParts(from), dayParts(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return addMonths(from, months) > to ? months - 1 : months;
};

/** 1 for Monday to 7 for Sunday, as ISO 8601. */
export const weekday = (day: Day): number => ((((epochDay(day) + 3) % 7) + 7) % 7) + 1;

/** Ordering for sorts: days compare as their text. */
export const compareDays = (a: Day, b: Day): number => (a < b ? -1 : a > b ? 1 : 0);
