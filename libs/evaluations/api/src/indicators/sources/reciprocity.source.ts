import type { Computed } from '@entente/evaluations/domain';
import { balanceOf, type Contribution, runsOn } from '@entente/partners/domain';
import type { Day } from '@entente/platform/kernel';
import { type IndicatorSource, thisYear, yearCell } from './indicator-source';

/** IND-27: what each side brings in hours over a year, from what runs on its last day or today. */
export const reciprocitySource: IndicatorSource = (context) => {
  const { known, year, on } = context;
  const day: Day = year === thisYear(context) ? on : `${year}-12-31`;
  return [yearCell('IND-27', year, balanceOn(known.partnership.contributions, day))];
};

const balanceOn = (contributions: readonly Contribution[], day: Day): Computed => {
  const { reciprocity, given, received } = balanceOf(contributions.filter((each) => runsOn(each, day)));
  if (reciprocity === null) return { state: 'unknown', because: 'no-hours' };
  return { state: 'known', parts: { points: reciprocity }, basis: 'balance', params: { given, received } };
};
