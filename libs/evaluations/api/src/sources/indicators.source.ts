import { reviewFigures, type ReviewSources, valuesOf } from '@entente/evaluations/domain';
import type { Source } from './source-context';

/** What the indicators of the review's year say: for the people of this organisation only. */
export const indicatorsSource: Source<ReviewSources['indicators']> = ({ indicators }) =>
  indicators && reviewFigures(valuesOf({ cells: indicators.cells, computed: [] }), `${indicators.year}-12-31`);
