import { type Computed, comparePeriods, hasValue, type IndicatorCell, parsePeriod } from '@entente/evaluations/domain';
import { type IndicatorSource, yearCell } from './indicator-source';

/** IND-04: the people concerned are those of IND-03; how many the organisation supports is asked beside. */
export const peopleShareSource: IndicatorSource = ({ cells, year }) =>
  [year, year - 1].map((each) => yearCell('IND-04', each, concernedIn(cells, each)));

const concernedIn = (cells: readonly IndicatorCell[], year: number): Computed => {
  const last = cells
    .flatMap(({ code, period: text, entry }) => {
      const period = code === 'IND-03' && hasValue(entry) ? parsePeriod(text) : null;
      return period?.year === year ? [{ period, text, concerned: entry.parts['concerned'] }] : [];
    })
    .toSorted((a, b) => comparePeriods(a.period, b.period))
    .at(-1);
  if (typeof last?.concerned !== 'number') return { state: 'unknown', because: 'no-count' };
  return {
    state: 'known',
    parts: { concerned: last.concerned },
    basis: 'latest-half',
    params: { period: last.text },
  };
};
