import { type IndicatorSource, yearCell } from './indicator-source';

/** IND-28, IND-29: shares of what people answered. */
export const feedbackSource: IndicatorSource = ({ year }) =>
  ['IND-28', 'IND-29'].map((code) => yearCell(code, year, { state: 'unknown', because: 'no-feedback' }));

/** IND-32: needs crossed with territories, over all partnerships. */
export const coverageSource: IndicatorSource = ({ year }) => [
  yearCell('IND-32', year, { state: 'unknown', because: 'no-coverage' }),
];
