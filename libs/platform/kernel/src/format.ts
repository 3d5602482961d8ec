import { type Day, type Month, dayOf, dayParts, weekday } from './day';
import { type Language } from './words';

/** U+00A0: keeps a number with its unit. */
export const noBreakSpace = '\u00a0';

/** U+202F: thousands, and before `; ! ?`. */
export const narrowNoBreakSpace = '\u202f';

const months: Readonly<Record<Language, readonly string[]>> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
};

const monthName = (month: number, language: Language): string => months[language][month - 1] ?? '';

const weekdayName = (day: Day, language: Language): string => weekdays[language][weekday(day) - 1] ?? '';

const dayAndMonth = (day: Day, language: Language): string => {
  const { month, dayOfMonth } = dayParts(day);
  const ordinal = language === 'fr' && dayOfMonth === 1 ? '1er' : String(dayOfMonth);
  return `${ordinal} ${monthName(month, language)}`;
};

/** « 20 novembre 2026 », « 1er janvier 2027 »; with `weekday`, « vendredi 20 novembre 2026 ». */
export const formatDay = (day: Day, language: Language, style: 'plain' | 'weekday' = 'plain'): string => {
  const text = `${dayAndMonth(day, language)} ${dayParts(day).year}`;
  return style === 'weekday' ? `${weekdayName(day, language)} ${text}` : text;
};

/** « vendredi 20 novembre », with the year only when it is not the reader's: how pages show a date. */
export const formatNearDay = (day: Day, language: Language, today: Day): string =>
  dayParts(day).year === dayParts(today).year
    ? `${weekdayName(day, language)} ${dayAndMonth(day, language)}`
    : formatDay(day, language, 'weekday');

/** « 20/11/2026 », for narrow columns; English readers of a French product get the same order. */
export const formatShortDay = (day: Day): string => `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;

/** « novembre 2026 ». */
export const formatMonth = (month: Month | Day, language: Language): string =>
  `${monthName(Number(month.slice(5, 7)), language)} ${month.slice(0, 4)}`;

/** « 14 h 30 », « 9 h », « midi »; 14:30 in English. */
export const formatTime = (time: string, language: Language): string => {
  const [hours = '', minutes = '00'] = time.split(':');
  if (language === 'en') return `${hours.padStart(2, '0')}:${minutes}`;
  if (minutes === '00' && Number(hours) === 12) return 'midi';
  const hour = `${Number(hours)}${noBreakSpace}h`;
  return minutes === '00' ? hour : `${hour}${noBreakSpace}${minutes}`;
};

/** « 20 novembre 2026 à 14 h 30 », in a time zone. */
export const formatInstant = (instant: Date, language: Language, timeZone = 'Europe/Paris'): string => {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const at = language === 'fr' ? 'à' : 'at';
  return `${formatDay(dayOf(instant, timeZone), language)} ${at} ${formatTime(clock.format(instant), language)}`;
};

const separators: Readonly<Record<Language, { thousands: string; decimal: string }>> = {
  fr: { thousands: narrowNoBreakSpace, decimal: ',' },
  en: { thousands: ',', decimal: '.' },
};

/** « 1 240 », « 2,5 »: at most so many decimals, useless zeros dropped. Written by hand so that every engine agrees. */
export const formatNumber = (value: number, language: Language, decimals = 2): string => {
  const { thousands, decimal } = separators[language];
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, thousands);
  const kept = fraction.replace(/0+$/, '');
  const text = kept ? `${grouped}${decimal}${kept}` : grouped;
  return value < 0 && /[1-9]/.test(text) ? `\u2212${text}` : text;
};

const waits = {
  second: { fr: 'seconde', en: 'second' },
  minute: { fr: 'minute', en: 'minute' },
  hour: { fr: 'heure', en: 'hour' },
} as const;

/** « 176 h », « 2,5 h ». */
export const formatHours = (hours: number, language: Language): string =>
  `${formatNumber(hours, language, 1)}${noBreakSpace}h`;

/** « 30 secondes », « 15 minutes », « 24 heures »: how long to wait, rounded up to the unit that people count in. */
export const formatWait = (seconds: number, language: Language): string => {
  const [value, unit] =
    seconds <= 90
      ? [seconds, waits.second]
      : seconds <= 5400
        ? [Math.ceil(seconds / 60), waits.minute]
        : [Math.ceil(seconds / 3600), waits.hour];
  return `${value}${noBreakSpace}${unit[language]}${value > 1 ? 's' : ''}`;
};

/** « 38 % ». */
export const formatPercent = (percent: number, language: Language, decimals = 0): string =>
  language === 'fr'
    ? `${formatNumber(percent, language, decimals)}${noBreakSpace}%`
    : `${formatNumber(percent, language, decimals)}%`;

/** « 1 240 € », « 12,50 € » from cents, the only way money is kept. */
export const formatMoney = (cents: number, language: Language): string => {
  const whole = cents % 100 === 0;
  const units = formatNumber(Math.trunc(cents / 100), language, 0);
  const rest = whole ? '' : `${separators[language].decimal}${String(Math.abs(cents % 100)).padStart(2, '0')}`;
  const sign = cents < 0 && cents > -100 ? '\u2212' : '';
  return language === 'fr'
    ? `${sign}${units}${rest}${noBreakSpace}€`
    : `${sign}€${units}${rest}`.replace('€\u2212', '\u2212€');
};
