import { addDays, type Day, dayParts, fold, isDay, weekday } from '@entente/platform/kernel';

const months: readonly (readonly string[])[] = [
  ['janv', 'january'],
  ['fevr', 'february'],
  ['mars', 'march'],
  ['avr', 'april'],
  ['mai', 'may'],
  ['juin', 'june'],
  ['juil', 'july'],
  ['aout', 'august'],
  ['sept', 'september'],
  ['oct', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
];

const spoken: Readonly<Record<string, number>> = {
  aujourdhui: 0,
  'aujourd hui': 0,
  today: 0,
  demain: 1,
  tomorrow: 1,
  'apres demain': 2,
  hier: -1,
  yesterday: -1,
};

const weekdays: readonly (readonly string[])[] = [
  ['lundi', 'monday'],
  ['mardi', 'tuesday'],
  ['mercredi', 'wednesday'],
  ['jeudi', 'thursday'],
  ['vendredi', 'friday'],
  ['samedi', 'saturday'],
  ['dimanche', 'sunday'],
];

const fullYear = (text: string): number => (text.length <= 2 ? 2000 + Number(text) : Number(text));

// Three letters are enough, but « jui » is either June or July: four are asked there.
const monthOf = (word: string): number => {
  const fits = months
    .map((names, index) => ({ index, names }))
    .filter(({ names }) => names.some((name) => name.startsWith(word) || word.startsWith(name)));
  const [only] = fits;
  return fits.length === 1 && only && word.length >= 3 ? only.index + 1 : 0;
};

const existing = (year: number, month: number, dayOfMonth: number): Day | null => {
  const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(dayOfMonth).padStart(2, '0')];
  const day = text.join('-');
  return isDay(day) ? day : null;
};

// Without a year, the nearest one: a day more than six months gone is meant for next year.
const nearest = (month: number, dayOfMonth: number, today: Day): Day | null => {
  const { year } = dayParts(today);
  const thisYear = existing(year, month, dayOfMonth);
  if (!thisYear) return existing(year + 1, month, dayOfMonth);
  return thisYear < addDays(today, -183) ? existing(year + 1, month, dayOfMonth) : thisYear;
};

const fromNumbers = (text: string, today: Day): Day | null => {
  const iso = /^(\d{4}) (\d{1,2}) (\d{1,2})$/.exec(text);
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const match = /^(\d{1,2}) (\d{1,2})(?: (\d{2}|\d{4}))?$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text);
  if (!match) return null;
  const [, dayOfMonth, month, year] = match;
  return year
    ? existing(fullYear(year), Number(month), Number(dayOfMonth))
    : nearest(Number(month), Number(dayOfMonth), today);
};

const fromWords = (text: string, today: Day): Day | null => {
  const match =
    /^(?:[a-z]+ )??(\d{1,2})(?:er|st|nd|rd|th)? ([a-z]+)(?: (\d{2}|\d{4}))?$/.exec(text) ??
    swapped(/^(?:[a-z]+ )??([a-z]+) (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?$/.exec(text));
  if (!match) return null;
  const [, dayOfMonth, word = '', year] = match;
  const month = monthOf(word);
  if (!month) return null;
  return year ? existing(fullYear(year), month, Number(dayOfMonth)) : nearest(month, Number(dayOfMonth), today);
};

const swapped = (match: RegExpExecArray | null): (string | undefined)[] | null =>
  match && [match[0], match[2], match[1], match[3]];

const fromSpeech = (text: string, today: Day): Day | null => {
  const shift = spoken[text];
  if (shift !== undefined) return addDays(today, shift);
  const wanted = weekdays.findIndex((names) => names.some((name) => text === name || text === `${name} prochain`)) + 1;
  if (!wanted) return null;
  const ahead = (wanted - weekday(today) + 7) % 7 || 7;
  return addDays(today, ahead);
};

/** The day that a person meant: « 20/11/26 », « 20 nov », « 1er janvier 2027 », « vendredi », « demain »; null when unclear. */
export const typedDay = (typed: string, today: Day): Day | null => {
  const text = fold(typed);
  return fromNumbers(text, today) ?? fromSpeech(text, today) ?? fromWords(text, today);
};
