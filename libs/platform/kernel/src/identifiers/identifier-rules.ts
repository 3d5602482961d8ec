import { passesFiness, passesFrenchVat, passesLuhn, passesModulo97, passesSiret } from './checksums';
import { type IdentifierKind } from './identifier-kinds';

export type IdentifierRule = {
  readonly length: number;
  readonly characters: RegExp;
  readonly shape: RegExp;
  /** People forget the letter: then its absence is said, not a length. */
  readonly start?: RegExp;
  readonly passes: (value: string) => boolean;
  readonly groups: readonly number[];
  readonly separator: string;
  readonly example: string;
  readonly digitsOnly: boolean;
};

const grouped = (groups: readonly number[], separator = ' ') => ({ groups, separator });

const digits = { characters: /^\d*$/, digitsOnly: true };

const noChecksum = (): boolean => true;

export const identifierRules: Readonly<Record<IdentifierKind, IdentifierRule>> = {
  siren: { ...digits, ...grouped([3, 3, 3]), length: 9, shape: /^\d{9}$/, passes: passesLuhn, example: '775 672 272' },
  siret: {
    ...digits,
    ...grouped([3, 3, 3, 5]),
    length: 14,
    shape: /^\d{14}$/,
    passes: passesSiret,
    example: '775 672 272 32333',
  },
  // Overseas and Corsica put letters inside: W9R1011072.
  rna: {
    ...grouped([10]),
    length: 10,
    characters: /^[0-9A-Z]*$/,
    start: /^W/,
    digitsOnly: false,
    shape: /^W[0-9A-Z]{3}\d{6}$/,
    passes: noChecksum,
    example: 'W751004076',
  },
  // Official XSD: one anchored expression for all departments, so that 21 to 29 are not skipped.
  finess: {
    ...grouped([2, 3, 3, 1]),
    length: 9,
    characters: /^[0-9A-Z]*$/,
    digitsOnly: false,
    shape: /^[0-9][0-9A-Z][0-9]{7}$/,
    passes: passesFiness,
    example: '01 000 002 4',
  },
  bce: {
    ...digits,
    ...grouped([4, 3, 3], '.'),
    length: 10,
    shape: /^[01]\d{9}$/,
    passes: passesModulo97,
    example: '0314.595.348',
  },
  'be-unit': {
    ...digits,
    ...grouped([1, 3, 3, 3], '.'),
    length: 10,
    shape: /^[2-8]\d{9}$/,
    passes: passesModulo97,
    example: '2.000.000.339',
  },
  'be-vat': {
    ...grouped([2, 4, 3, 3], '.'),
    length: 12,
    characters: /^BE\d*$/,
    digitsOnly: false,
    shape: /^BE[01]\d{9}$/,
    passes: (value) => passesModulo97(value.slice(2)),
    example: 'BE.0314.595.348',
  },
  'fr-vat': {
    ...grouped([2, 2, 3, 3, 3]),
    length: 13,
    characters: /^[FR\d]*$/,
    start: /^FR/,
    digitsOnly: false,
    shape: /^FR\d{11}$/,
    passes: passesFrenchVat,
    example: 'FR 20 775 672 272',
  },
};
