import { addDays, type Day, daysBetween, formatDay, isDay, type Language } from '@entente/platform/kernel';

/** Days that come with a relative word beside them (design, 5.11). */
const near = 14;
/** Days that press. */
const soon = 7;

const inUtc = (day: Day): Date => new Date(`${day}T00:00:00Z`);

const weekdayIn = (language: Language, weekday: 'long' | 'short', day: Day): string =>
  new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }).format(inUtc(day));

/** « vendredi ». */
export const weekdayName = (day: Day, language: Language): string => weekdayIn(language, 'long', day);

/** « ven. ». */
export const shortWeekday = (day: Day, language: Language): string => weekdayIn(language, 'short', day);

/** « dans 3 jours », « demain », « il y a 2 jours »; empty when it is far. */
export const fromDay = (today: Day, day: Day, language: Language): string =>
  Math.abs(daysBetween(today, day)) > near
    ? ''
    : new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(daysBetween(today, day), 'day');

/** « 3 novembre », with the year when it is not this one: for days beside others. */
export const plainDay = (today: Day, day: Day, language: Language): string => {
  const text = formatDay(day, language);
  const year = today.slice(0, 4);
  return day.startsWith(year) ? text.replace(` ${year}`, '') : text;
};

/** Within a week, or late. */
export const isPressing = (today: Day, day: Day): boolean => day <= addDays(today, soon);

/** What the server wrote as a day. */
export const asDay = (text: string | null): Day | null => (isDay(text) ? text : null);
