import { computed, type Signal } from '@angular/core';
import { type BoardLine, type Frequency, frequencies, frequencyLabels } from '@entente/evaluations/domain';
import { fold } from '@entente/platform/kernel';
import { type Filter, injectWords, listQuery } from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import { indicatorsWords } from './indicators-words';

const yearsShown = 6;

/** What the pages of indicators are filtered by, kept in their address. */
export const indicatorQuery = () => listQuery('q', 'annee', 'rythme', 'vue', 'trimestre');

type Query = ReturnType<typeof indicatorQuery>;

export const yearOf = (query: Query): number | undefined => {
  const year = Number(query.values().annee);
  return Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : undefined;
};

/** Lines that a filter lets through; accents and case count for nothing. */
export const filteredLines = (
  lines: readonly BoardLine[],
  { q, rythme }: { readonly q: string; readonly rythme: string },
  nameOf: (line: BoardLine) => string,
): readonly BoardLine[] =>
  lines.filter(
    (line) =>
      (rythme === '' || line.definition.frequency === rythme) &&
      fold(`${line.definition.code} ${nameOf(line)}`).includes(fold(q)),
  );

/** The filter chips, with the years that can be read. */
export const injectIndicatorFilters = (query: Query, today: Signal<number>) => {
  const t = injectWords(indicatorsWords);
  const say = injectSay();
  return computed<readonly Filter[]>(() => {
    const years = Array.from({ length: yearsShown }, (_each, back) => String(today() - back));
    return [
      {
        name: 'annee',
        label: t('year'),
        value: query.values().annee,
        choices: years.map((year) => ({ value: year, label: year })),
      },
      {
        name: 'rythme',
        label: t('rhythm'),
        value: query.values().rythme,
        choices: frequencies.map((value: Frequency) => ({ value, label: say(frequencyLabels[value]) })),
      },
    ];
  });
};
