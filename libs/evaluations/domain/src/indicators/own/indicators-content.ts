import { type Words } from '@entente/platform/kernel';
import { type Frequency, type Reliability } from '../indicator';

/**
 * The indicators of an organisation: what it says otherwise than Entente, and those it adds. What a shipped code
 * counts, in which parts and from which source, belongs to the code and is not in here: nothing written can part them.
 */
export type IndicatorsContent = { readonly indicators: readonly AdaptedIndicator[] };

export type AdaptedIndicator = {
  readonly code: string;
  readonly label: Words;
  readonly definition: Words;
  readonly rule: Words;
  readonly frequency: Frequency;
  /** False: no partnership is asked for it any more; what it has is read and compared. */
  readonly followed: boolean;
  /** What is counted: of the organisation's own indicators only. */
  readonly own?: OwnCount;
};

export const ownUnits = ['number', 'percent', 'hours', 'euros', 'days'] as const;
export type OwnUnit = (typeof ownUnits)[number];

/** The rhythms at which people are asked; cycles and live figures are those of Entente. */
export const ownFrequencies = ['quarter', 'half', 'year'] as const satisfies readonly Frequency[];

/** Together, or each side on its own. */
export const ownSides = ['together', 'each-side'] as const;

export const betterWays = ['more', 'less', 'neither'] as const;

export const yearRules = ['sum', 'latest'] as const;

export type OwnCount = {
  readonly unit: OwnUnit;
  /** What is counted, of a number: « ateliers ». */
  readonly counted: Words;
  /** Counts people, or acts about one person: below five it stays in the organisation. */
  readonly people: boolean;
  readonly whoCounts: Words;
  readonly sides: (typeof ownSides)[number];
  /** Whether the periods of a year add up; a percentage and days never do. */
  readonly year: (typeof yearRules)[number];
  readonly better: (typeof betterWays)[number];
  /** Proposed when a partnership chooses it; euros and not cents. */
  readonly target?: number;
  readonly reliability: Reliability;
};

/** As it is being written; `lastOwn` counts the codes it ever gave, so that none is given twice. */
export type IndicatorsDraft = { readonly content: IndicatorsContent; readonly lastOwn: number };

export const indicatorsLimits = {
  label: 120,
  definition: 400,
  rule: 400,
  whoCounts: 200,
  counted: 40,
  note: 300,
  indicators: 80,
  own: 999,
  target: 1_000_000,
  /** Bytes of a file. */
  file: 200_000,
} as const;

/** Codes that an organisation gives to its indicators: never those of Entente, whose meaning is kept. */
export const ownIndicatorCode = (number: number): string => `LIN-${String(number).padStart(3, '0')}`;

export const ownIndicatorNumber = (code: string): number | null => {
  const found = /^LIN-(\d{3})$/.exec(code);
  return found ? Number(found[1]) : null;
};
