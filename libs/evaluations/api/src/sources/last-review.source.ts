import type { ReviewSources } from '@entente/evaluations/domain';
import type { Source } from './source-context';

/** When the last closed review was held. */
export const lastReviewSource: Source<ReviewSources['lastReviewOn']> = ({ previous }) =>
  previous?.conclusion?.meeting.heldOn ?? null;
