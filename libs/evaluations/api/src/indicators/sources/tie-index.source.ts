import { dependencyIndex } from '@entente/evaluations/domain';
import { tieSource } from '../../sources/tie.source';
import { type IndicatorSource, thisYear, yearCell } from './indicator-source';

/** IND-26: how much the tie hangs on one person, today. */
export const tieIndexSource: IndicatorSource = (context) => {
  const { year, on } = context;
  if (year !== thisYear(context)) return [yearCell('IND-26', year, { state: 'unknown', because: 'past-day' })];
  const { points, outOf } = dependencyIndex(tieSource(context));
  return [yearCell('IND-26', year, { state: 'known', parts: { points }, basis: 'tie', params: { outOf, on } })];
};
