import { addShares, type Computed, type FeedbackCode, shareIn } from '@entente/evaluations/domain';
import { type IndicatorContext, type IndicatorSource, yearCell } from './indicator-source';

/** IND-28, IND-29: shares of what people answered, over the campaigns whose results were opened that year. */
export const feedbackSource: IndicatorSource = (context) =>
  [context.year, context.year - 1].flatMap((year) => [
    yearCell('IND-28', year, shareOf(context, year, { code: 'FBK-02', choice: 'yes', part: 'yes' })),
    yearCell('IND-29', year, shareOf(context, year, { code: 'FBK-11', choice: 'better', part: 'better' })),
  ]);

type Asked = { readonly code: FeedbackCode; readonly choice: string; readonly part: string };

const shareOf = ({ feedback }: IndicatorContext, year: number, { code, choice, part }: Asked): Computed => {
  const results = feedback.results.flatMap((one) => (one.year === year ? [one.results] : []));
  if (results.length === 0) return { state: 'unknown', because: 'no-feedback' };
  const share = addShares(results.map((one) => shareIn(one, code, choice)));
  if (!share) return { state: 'unknown', because: 'few-feedback' };
  const responses = results.reduce((total, one) => total + one.responses, 0);
  return {
    state: 'known',
    parts: { [part]: share.count, answers: share.answered },
    basis: 'feedback',
    params: { count: responses },
  };
};
