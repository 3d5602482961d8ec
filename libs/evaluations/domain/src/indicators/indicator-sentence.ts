import {
  formatHours,
  formatMoney,
  formatNumber,
  formatPercent,
  type Language,
  noBreakSpace,
  type Params,
  type Words,
} from '@entente/platform/kernel';
import { print } from '../report/printed-words';
import { changeLabels, targetLabels, trendWords } from './content/indicator-words';
import { inMonths } from './figure';
import { type IndicatorDefinition, type IndicatorPart } from './indicator';
import { type IndicatorTrend } from './indicator-trend';
import { periodLabel } from './period';
import { type YearFigure } from './year-figure';

const withUnit = (value: number, { unit }: IndicatorDefinition, language: Language): string =>
  `${formatNumber(value, language)}${noBreakSpace}${unit[language]}`;

/** « 12 orientations », « 63,3 % », « 4 500 € ». */
export const figureText = (definition: IndicatorDefinition, value: number, language: Language): string => {
  if (definition.type === 'percentage' || definition.type === 'funnel') return formatPercent(value, language, 1);
  if (definition.type === 'money') return formatMoney(value, language);
  if (definition.type === 'hours') return formatHours(value, language);
  if (definition.code !== 'IND-17') return withUnit(value, definition, language);
  const months = `${formatNumber(inMonths(value), language, 1)}${noBreakSpace}${language === 'fr' ? 'mois' : 'months'}`;
  return `${withUnit(value, definition, language)} (${months})`;
};

/** One number of a cell, in the unit of its part. */
export const partText = ({ form }: IndicatorPart, value: number | boolean, language: Language): string => {
  if (typeof value === 'boolean') return print(value ? { fr: 'oui', en: 'yes' } : { fr: 'non', en: 'no' }, language);
  if (form === 'money') return formatMoney(value, language);
  return form === 'hours' ? formatHours(value, language) : formatNumber(value, language);
};

const when = (fr: string, en: string): Words => ({ fr, en });

const whenWords = {
  year: when('en {year}', 'in {year}'),
  half: when('au {period}', 'in the {period}'),
  quarter: when('au {period}', 'in the {period}'),
  cycle: when('au {period}', 'in {period}'),
  halves: when('sur {count} semestre de {year}', 'over {count} half-year of {year}'),
  quarters: when('sur {count} trimestres de {year}', 'over {count} quarters of {year}'),
} as const;

const whenOf = ({ periods, due }: YearFigure, year: number, language: Language): string => {
  const [first] = periods;
  if (!first || first.kind === 'year' || (periods.length === due && due > 1))
    return print(whenWords.year, language, { year });
  if (periods.length === 1) return print(whenWords[first.kind], language, { period: periodLabel(first, language) });
  return print(first.kind === 'half' ? whenWords.halves : whenWords.quarters, language, {
    count: periods.length,
    year,
  });
};

/** What the trend of an indicator shows, in one sentence. */
export const trendSentence = (
  definition: IndicatorDefinition,
  { figure, lastYear, target }: IndicatorTrend,
  year: number,
  language: Language,
): string => {
  const say = (words: Words, params: Params = {}) => print(words, language, params);
  if (!figure) return say(trendWords.none, { year });
  const text = (value: number) => figureText(definition, value, language);
  const shown = { figure: text(figure.value), when: whenOf(figure, year, language) };
  const clauses = [
    figure.base === null
      ? say(trendWords.value, shown)
      : say(trendWords.based, { ...shown, base: formatNumber(figure.base, language) }),
    lastYear
      ? say(trendWords.versus, {
          then: text(lastYear.then.value),
          year: lastYear.year,
          change: changeLabels[lastYear.change][language],
        })
      : say(trendWords.first, { year: year - 1 }),
    ...(target
      ? [say(trendWords.target, { target: text(target.value), state: targetLabels[target.state][language] })]
      : []),
  ];
  return `${clauses.join(language === 'fr' ? `${noBreakSpace}; ` : '; ')}.`;
};
