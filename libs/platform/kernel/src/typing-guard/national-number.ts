import { type PersonalDataHint } from './personal-data-kinds';

const gap = '[ .\\-]?';
const edge = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?<!\\d[ .-])(?:${source})(?![\\p{L}\\p{N}])(?![ .-]\\d)`, 'gu');

// INSEE: sex, year, month (20 and more when the civil status is incomplete), department, commune, order, key.
const french = edge(
  `([1-478]${gap}\\d{2}${gap}(?:0[1-9]|1[0-2]|20|3\\d|4[0-2]|[5-9]\\d)${gap}(?:0[1-9]|[1-8]\\d|9[0-57-9]|2[ABab])${gap}\\d{3}${gap}\\d{3})(?:${gap}(\\d{2}))?`,
);

// Belgian national register: birth day, serial number, mod 97 key.
const belgian = edge('(\\d{2})[. ]?(0\\d|1[0-2])[. ]?([0-3]\\d)[- ]?(\\d{3})[. ]?(\\d{2})');

const digitsOf = (text: string): string => text.replace(/[ .-]/g, '');

/** Key of a French number: Corsican letters count as 19 and 18 (INSEE). */
export const nirKey = (number: string): number => {
  const digits = digitsOf(number).toUpperCase().replace('2A', '19').replace('2B', '18');
  return 97 - (Number(digits) % 97);
};

const isFrench = (match: RegExpMatchArray): boolean => {
  const [whole, number = '', key] = match;
  const grouped = /^[1-478][ .-]\d{2}[ .-]/.test(whole);
  return key === undefined || grouped || nirKey(number) === Number(key);
};

const isBelgian = (match: RegExpMatchArray): boolean => {
  const digits = digitsOf(match[0]);
  const body = Number(digits.slice(0, 9));
  const key = Number(digits.slice(9));
  return 97 - (body % 97) === key || 97 - ((2_000_000_000 + body) % 97) === key;
};

const hints = (text: string, pattern: RegExp, accept: (match: RegExpMatchArray) => boolean): PersonalDataHint[] =>
  [...text.matchAll(pattern)]
    .filter(accept)
    .map(({ index, 0: found }) => ({ kind: 'national-number', start: index, end: index + found.length }));

export const nationalNumbers = (text: string): PersonalDataHint[] => [
  ...hints(text, french, isFrench),
  ...hints(text, belgian, isBelgian),
];
