import type { Computed } from '@entente/evaluations/domain';
import { daysBetween } from '@entente/platform/kernel';
import { type IndicatorContext, type IndicatorSource, thisYear, yearCell } from './indicator-source';

/** IND-31: days since somebody said that the partner's page is right. */
export const freshnessSource: IndicatorSource = (context) => [yearCell('IND-31', context.year, freshnessOf(context))];

const freshnessOf = (context: IndicatorContext): Computed => {
  const { known, on, year } = context;
  const { verifiedOn } = known.partner;
  if (year !== thisYear(context)) return { state: 'unknown', because: 'past-day' };
  if (verifiedOn === null) return { state: 'unknown', because: 'never-checked' };
  const days = Math.max(daysBetween(verifiedOn, on), 0);
  return { state: 'known', parts: { days }, basis: 'checked-on', params: { on: verifiedOn } };
};
