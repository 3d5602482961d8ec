import { addDays, type Day, dayFrom, dayParts, weekday } from './day';

/** Countries whose public holidays are known. */
export const countries = ['FR', 'BE'] as const;

/** A country whose public holidays are known. */
export type Country = (typeof countries)[number];

type Feast = { readonly month: number; readonly day: number };

const on = (month: number, day: number): Feast => ({ month, day });

// FR: code du travail L.3133-1. BE: loi du 4 janvier 1974 and royal decree of 18 April 1974. Both add to the Easter feasts.
const fixed: Readonly<Record<Country, readonly Feast[]>> = {
  FR: [on(1, 1), on(5, 1), on(5, 8), on(7, 14), on(8, 15), on(11, 1), on(11, 11), on(12, 25)],
  BE: [on(1, 1), on(5, 1), on(7, 21), on(8, 15), on(11, 1), on(11, 11), on(12, 25)],
};

// Easter Monday, Ascension, Whit Monday: days off in both countries.
const afterEaster = [1, 39, 50];

/** Easter Sunday of a Gregorian year (anonymous computus, Meeus). */
export const easter = (year: number): Day => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const lunar = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - lunar + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const shifted = epact + toSunday - 7 * late + 114;
  return dayFrom(year, Math.floor(shifted / 31), (shifted % 31) + 1);
};

/** Public holidays of a year, in order. */
export const publicHolidays = (year: number, country: Country): Day[] => {
  const sunday = easter(year);
  const feasts = fixed[country].map(({ month, day }) => dayFrom(year, month, day));
  return [...feasts, ...afterEaster.map((count) => addDays(sunday, count))].sort();
};

/** Monday to Friday, holidays left out. */
export const isBusinessDay = (day: Day, country: Country): boolean =>
  weekday(day) <= 5 && !publicHolidays(dayParts(day).year, country).includes(day);

/** So many business days later (earlier when negative); the starting day is not counted. */
export const addBusinessDays = (day: Day, count: number, country: Country): Day => {
  const step = count < 0 ? -1 : 1;
  let left = Math.abs(count);
  let current = day;
  while (left > 0) {
    current = addDays(current, step);
    if (isBusinessDay(current, country)) left -= 1;
  }
  return current;
};

/** The day itself when it is worked, else the next one that is. */
export const nextBusinessDay = (day: Day, country: Country): Day =>
  isBusinessDay(day, country) ? day : addBusinessDays(day, 1, country);
