import { type IndicatorSource, yearCell } from './indicator-source';

/** IND-32: needs crossed with territories, over all partnerships. */
export const coverageSource: IndicatorSource = ({ year }) => [
  yearCell('IND-32', year, { state: 'unknown', because: 'no-coverage' }),
];
