import {
  type Computed,
  computedWords,
  parsePeriod,
  periodLabel,
  print,
  unknownWords,
} from '@entente/evaluations/domain';
import { formatDay, formatNumber, isDay, type Language } from '@entente/platform/kernel';

const spoken = (value: unknown, language: Language): unknown => {
  if (typeof value === 'number') return formatNumber(value, language);
  if (typeof value !== 'string') return value;
  if (isDay(value)) return formatDay(value, language);
  const period = parsePeriod(value);
  return period ? periodLabel(period, language) : value;
};

/** From where a computed value comes, or why there is none. */
export const computedText = (computed: Computed, language: Language): string => {
  if (computed.state === 'unknown') return print(unknownWords[computed.because], language);
  const params = Object.fromEntries(
    Object.entries(computed.params).map(([name, value]) => [name, spoken(value, language)]),
  );
  return print(computedWords[computed.basis], language, params);
};
