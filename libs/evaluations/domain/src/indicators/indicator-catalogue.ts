import { indicatorDefinitions } from './content/indicator-definitions';
import { type IndicatorDefinition } from './indicator';

export type IndicatorCode = keyof typeof indicatorDefinitions;

const byCode: Readonly<Record<IndicatorCode, IndicatorDefinition<IndicatorCode>>> = indicatorDefinitions;

export const isIndicatorCode = (code: string): code is IndicatorCode => Object.hasOwn(byCode, code);

export const indicatorCodes: readonly IndicatorCode[] = Object.keys(byCode).filter(isIndicatorCode);

export const indicators: readonly IndicatorDefinition<IndicatorCode>[] = indicatorCodes.map((code) => byCode[code]);

export const indicatorOf = (code: IndicatorCode): IndicatorDefinition<IndicatorCode> => byCode[code];

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
