import { type Day, isDay } from '../day';
import { type Verdict } from './fault';

type TextLimits = { readonly required?: boolean; readonly min?: number; readonly max: number };
type NumberLimits = {
  readonly required?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly decimals?: number;
};

/** Nothing was given: absent, or only spaces. */
export const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

const missing = (required: boolean | undefined): Verdict => (required ? { code: 'required' } : null);

/** A text that a database and a PDF can hold: whole characters, and no control but line ends and tabs. */
export const isWritable = (text: string): boolean => text.isWellFormed() && !/(?![\n\r\t])\p{Cc}/u.test(text);

/** A text within its limits, counted in characters as people count them. */
export const checkText = (value: string | null | undefined, { required, min, max }: TextLimits): Verdict => {
  if (value === null || value === undefined || isBlank(value)) return missing(required);
  if (!isWritable(value)) return { code: 'unwritable' };
  const length = [...value.trim()].length;
  if (length > max) return { code: 'too-long', params: { max, length } };
  return min !== undefined && length < min ? { code: 'too-short', params: { min, length } } : null;
};

const tooPrecise = (value: number, decimals: number): Verdict => {
  if (Number(value.toFixed(decimals)) === value) return null;
  return decimals === 0 ? { code: 'not-whole' } : { code: 'too-many-decimals', params: { decimals } };
};

/** A number within its limits; whole unless decimals are allowed. */
export const checkNumber = (
  value: number | null | undefined,
  { required, min = -Infinity, max = Infinity, decimals = 0 }: NumberLimits = {},
): Verdict => {
  if (value === null || value === undefined) return missing(required);
  if (!Number.isFinite(value)) return { code: 'not-a-number' };
  if (value < min) return { code: 'too-small', params: { min } };
  if (value > max) return { code: 'too-big', params: { max } };
  return tooPrecise(value, decimals);
};

/** A day of the calendar, between two days when they are given. */
export const checkDay = (
  value: string | null | undefined,
  { required, min, max }: { readonly required?: boolean; readonly min?: Day; readonly max?: Day } = {},
): Verdict => {
  if (isBlank(value)) return missing(required);
  if (!isDay(value)) return { code: 'not-a-day' };
  if (min !== undefined && value < min) return { code: 'too-early', params: { min } };
  return max !== undefined && value > max ? { code: 'too-late', params: { max } } : null;
};

/** One of a closed list. */
export const checkChoice = (
  value: string | null | undefined,
  choices: readonly string[],
  { required }: { readonly required?: boolean } = {},
): Verdict => {
  if (value === null || value === undefined || isBlank(value)) return missing(required);
  return choices.includes(value) ? null : { code: 'not-a-choice' };
};

/** Several of a closed list, none twice. */
export const checkChoices = (
  values: readonly string[],
  choices: readonly string[],
  { min = 0, max = choices.length }: { readonly min?: number; readonly max?: number } = {},
): Verdict => {
  if (values.some((value) => !choices.includes(value))) return { code: 'not-a-choice' };
  if (new Set(values).size !== values.length) return { code: 'repeated' };
  if (values.length < min) return { code: 'too-few', params: { min } };
  return checkCount(values, max);
};

/** A list that is not longer than allowed. */
export const checkCount = (values: readonly unknown[], max: number): Verdict =>
  values.length > max ? { code: 'too-many', params: { max, count: values.length } } : null;

// RFC 5321 lengths; one @, a dotted domain, no space nor control: what a mail server will accept in practice.
const email = /^[^\s\p{Cc}@<>()[\]\\,;:"]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}]{2,63}$/u;

/** An e-mail address that a mail server would accept. */
export const checkEmail = (
  value: string | null | undefined,
  { required }: { readonly required?: boolean } = {},
): Verdict => {
  if (value === null || value === undefined || isBlank(value)) return missing(required);
  const address = value.trim();
  const sound = address.length <= 254 && email.test(address) && !address.includes('..') && !/^\.|\.@/.test(address);
  return sound ? null : { code: 'not-an-email' };
};

/** Addresses compare without case nor surrounding spaces. */
export const normaliseEmail = (value: string): string => value.trim().normalize('NFC').toLowerCase();

/** A telephone number: 8 to 15 digits (E.164), written as people write them; `3949`-like short numbers too. */
export const checkPhone = (
  value: string | null | undefined,
  { required }: { readonly required?: boolean } = {},
): Verdict => {
  if (value === null || value === undefined || isBlank(value)) return missing(required);
  const digits = value.replace(/\D/g, '');
  const shape = /^\+?[\d\s./()\-\u00a0\u202f]+$/.test(value.trim());
  const short = /^(?:1[578]|1\d{2}|3\d{3}|11[568]\d{3})$/.test(digits);
  return shape && (short || (digits.length >= 8 && digits.length <= 15)) ? null : { code: 'not-a-phone' };
};

/** A web address that a browser can open; no other scheme than http and https. */
export const checkLink = (value: string | null | undefined): Verdict => {
  if (value === null || value === undefined || isBlank(value)) return null;
  const sound = /^https?:\/\/(?:[\p{L}\p{N}-]+\.)+[\p{L}]{2,}(?::\d{1,5})?(?:[/?#]\S*)?$/iu.test(value.trim());
  return sound && value.length <= 500 ? null : { code: 'not-a-link' };
};

/** A postal code of France (5 digits) or Belgium (4 digits, the first not 0). */
export const checkPostalCode = (value: string | null | undefined, country: string): Verdict => {
  if (value === null || value === undefined || isBlank(value)) return null;
  const shapes: Readonly<Record<string, RegExp>> = { FR: /^\d{5}$/, BE: /^[1-9]\d{3}$/ };
  const shape = shapes[country];
  return !shape || shape.test(value.trim()) ? null : { code: 'not-a-postal-code' };
};

/** A time zone that the engine knows. */
export const checkTimeZone = (value: string): Verdict => {
  try {
    new Intl.DateTimeFormat('fr', { timeZone: value });
    return null;
  } catch {
    return { code: 'not-a-time-zone' };
  }
};
