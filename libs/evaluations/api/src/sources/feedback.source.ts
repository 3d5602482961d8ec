import { feedbackFigures, type ReviewSources } from '@entente/evaluations/domain';
import type { Source } from './source-context';

/** What people said in the year of the review: its results only, as they may be shown. */
export const feedbackSource: Source<ReviewSources['feedback']> = ({ feedback: { year, results } }) =>
  feedbackFigures(results, year);
