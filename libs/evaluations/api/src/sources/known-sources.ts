import type { ReviewSources } from '@entente/evaluations/domain';
import { contributionsSource } from './contributions.source';
import { conventionSource } from './convention.source';
import { feedbackSource } from './feedback.source';
import { indicatorsSource } from './indicators.source';
import { lastReviewSource } from './last-review.source';
import { referentsSource } from './referents.source';
import type { SourceContext } from './source-context';
import { tieSource } from './tie.source';

/** All that is known of a partnership on the day of its review, each from its own source. */
export const knownSources = (context: SourceContext): ReviewSources => ({
  convention: conventionSource(context),
  lastReviewOn: lastReviewSource(context),
  contributions: contributionsSource(context),
  referents: referentsSource(context),
  tie: tieSource(context),
  indicators: indicatorsSource(context),
  feedback: feedbackSource(context),
  on: context.on,
});
