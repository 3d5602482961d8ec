import { indicatorDefinitions } from './content/indicator-definitions';
import { type IndicatorDefinition } from './indicator';

export type IndicatorCode = keyof typeof indicatorDefinitions;

const byCode: Readonly<Record<IndicatorCode, IndicatorDefinition<IndicatorCode>>> = indicatorDefinitions;

export const isIndicatorCode = (code: string): code is IndicatorCode => Object.hasOwn(byCode, code);

export const indicatorCodes: readonly IndicatorCode[] = Object.keys(byCode).filter(isIndicatorCode);

export const indicators: readonly IndicatorDefinition<IndicatorCode>[] = indicatorCodes.map((code) => byCode[code]);

export const indicatorOf = (code: IndicatorCode): IndicatorDefinition<IndicatorCode> => byCode[code];

/** The indicators of one organisation in its order; those that it no longer follows are still there to be read. */
export type IndicatorCatalogue = {
  readonly indicators: readonly IndicatorDefinition[];
  /** Null for a code that this organisation never had. */
  readonly of: (code: string) => IndicatorDefinition | null;
};

export const catalogueWith = (all: readonly IndicatorDefinition[]): IndicatorCatalogue => {
  const known = new Map(all.map((definition) => [definition.code, definition]));
  return { indicators: all, of: (code) => known.get(code) ?? null };
};

/** Of an organisation that adapted nothing. */
export const shippedCatalogue: IndicatorCatalogue = catalogueWith(indicators);

/** What most partnerships begin with: one quarter of it takes five minutes. */
export const suggestedIndicators: readonly IndicatorCode[] = [
  'IND-05',
  'IND-06',
  'IND-07',
  'IND-14',
  'IND-15',
  'IND-16',
  'IND-17',
  'IND-24',
  'IND-26',
];
