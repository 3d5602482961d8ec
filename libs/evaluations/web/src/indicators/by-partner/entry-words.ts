import {
  type CellPlace,
  hasValue,
  type IndicatorCatalogue,
  type IndicatorEntry,
  parsePeriod,
  partText,
  periodLabel,
  print,
  reliabilityLabels,
} from '@entente/evaluations/domain';
import { type Language } from '@entente/platform/kernel';

export const periodName = (code: string, language: Language): string => {
  const period = parsePeriod(code);
  return period ? periodLabel(period, language) : code;
};

export const indicatorName = (code: string, language: Language, { of }: IndicatorCatalogue): string => {
  const definition = of(code);
  return definition ? print(definition.label, language) : code;
};

/** « 21 jours, compté »: an entry in words; empty when there is no value. */
export const entryWords = (
  { code, entry }: Pick<CellPlace, 'code'> & { readonly entry: IndicatorEntry },
  language: Language,
  { of }: IndicatorCatalogue,
): string => {
  const definition = of(code);
  if (!hasValue(entry) || !definition) return '';
  const said = definition.parts.flatMap((part) => {
    const value = entry.parts[part.code];
    if (value === undefined) return [];
    const colon = language === 'fr' ? '\u00a0: ' : ': ';
    return [`${print(part.label, language)}${colon}${partText(part, value, language)}`];
  });
  return [...said, ...(entry.reliability ? [print(reliabilityLabels[entry.reliability], language)] : [])].join(', ');
};
