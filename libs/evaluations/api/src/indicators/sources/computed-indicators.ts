import type { ComputedCell } from '@entente/evaluations/domain';
import { coverageSource } from './awaited.sources';
import { feedbackSource } from './feedback.source';
import { freshnessSource } from './freshness.source';
import type { IndicatorContext, IndicatorSource } from './indicator-source';
import { peopleShareSource } from './people-share.source';
import { reciprocitySource } from './reciprocity.source';
import { referentChangesSource } from './referent-changes.source';
import { tieIndexSource } from './tie-index.source';

const sources: readonly IndicatorSource[] = [
  peopleShareSource,
  referentChangesSource,
  tieIndexSource,
  reciprocitySource,
  feedbackSource,
  freshnessSource,
  coverageSource,
];

/** All that Entente counts of a partnership by itself, each from its own source. */
export const computedIndicators = (context: IndicatorContext): readonly ComputedCell[] =>
  sources.flatMap((source) => source(context));
