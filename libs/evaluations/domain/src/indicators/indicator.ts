import { type Words } from '@entente/platform/kernel';

/** How often a value is due. A live one is read on the day; its corrections are kept by year. */
export const frequencies = ['year', 'half', 'quarter', 'cycle', 'live'] as const;
export type Frequency = (typeof frequencies)[number];

/** Who the value speaks of: each side on its own, or both together. */
export const indicatorSides = ['joint', 'ours', 'theirs'] as const;
export type IndicatorSide = (typeof indicatorSides)[number];

/** How a value was obtained. */
export const reliabilities = ['counted', 'estimated', 'declared'] as const;
export type Reliability = (typeof reliabilities)[number];

export type PartForm = 'count' | 'decimal' | 'hours' | 'money' | 'index' | 'flag';

/** One number or one yes-or-no of an indicator; most have a single one. */
export type IndicatorPart = {
  readonly code: string;
  readonly label: Words;
  readonly form: PartForm;
  readonly most: number;
  /** Counts people, or acts about one person: a small number of them stays in the organisation that counted. */
  readonly people?: true;
  /** The part of the same entry that it can never exceed. */
  readonly within?: string;
};

/** How the number that people compare is made of the parts. */
export type FigureRule =
  | { readonly kind: 'part'; readonly part: string }
  | { readonly kind: 'total' }
  | { readonly kind: 'share'; readonly parts: readonly string[]; readonly of: readonly string[] }
  /** The base stands in another indicator: same side, same period. */
  | { readonly kind: 'share-of'; readonly part: string; readonly indicator: string };

export type IndicatorDefinition<Code extends string = string> = {
  readonly code: Code;
  readonly label: Words;
  readonly unit: Words;
  readonly type: 'whole' | 'decimal' | 'percentage' | 'hours' | 'money' | 'index' | 'funnel' | 'by-obstacle';
  readonly frequency: Frequency;
  /** Where the figure comes from, in plain words. */
  readonly source: Words;
  readonly definition: Words;
  readonly rule: Words;
  readonly whoCounts: Words;
  readonly origin: 'entered' | 'computed';
  readonly sides: readonly IndicatorSide[];
  readonly parts: readonly IndicatorPart[];
  readonly figure: FigureRule;
  /** Whether the year is the sum of its periods. People and medians never add up: then the latest period speaks. */
  readonly year: 'sum' | 'latest';
  readonly better: 'more' | 'less' | 'neither';
  /** Some are never shown outside the organisation, whatever their size. */
  readonly outside: 'shown' | 'never';
  /** The organisation no longer follows it: its values are read and compared, none is asked for. */
  readonly retired?: true;
  /** What an organisation says of its own: proposed when it is chosen, and when a value is entered. */
  readonly usual?: { readonly target: number | null; readonly reliability: Reliability };
};

export const partOf = ({ parts }: IndicatorDefinition, code: string): IndicatorPart | undefined =>
  parts.find((part) => part.code === code);
