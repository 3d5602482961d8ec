import { randomInt } from 'node:crypto';

// No 0/O, 1/I/L, U/V: codes are read on paper and typed.
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTWXYZ';
const LENGTH = 14;

/** 29^14 is over 2^67: nobody finds one by trying. Shown in groups, `ABCD-2345-EFGH-67`. */
export const newVerificationCode = (): string =>
  Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

export const formatVerificationCode = (code: string): string => code.match(/.{1,4}/g)?.join('-') ?? code;

/** What people type: small letters, spaces and dashes are forgiven. */
export const cleanVerificationCode = (typed: string): string => typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
