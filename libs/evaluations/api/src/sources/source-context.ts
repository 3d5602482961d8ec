import type { MemberIdentity } from '@entente/access/api';
import type {
  FollowedIndicator,
  IndicatorCatalogue,
  IndicatorCell,
  Review,
  SectionAssignment,
  YearResults,
} from '@entente/evaluations/domain';
import type { PartnerKnown } from '@entente/partners/api';
import type { Day, Language } from '@entente/platform/kernel';
import type { KnownConvention } from './review-conventions';

/** Everything a source may read from, loaded once for a review. */
export type SourceContext = {
  readonly known: PartnerKnown;
  /** Members by id: our référents and deputies at least. */
  readonly members: ReadonlyMap<string, MemberIdentity>;
  readonly previous: Review | null;
  readonly convention: KnownConvention | null;
  /** Cells of the indicators of the year and of the one before; null while none is followed. */
  readonly indicators: {
    readonly year: number;
    readonly followed: readonly FollowedIndicator[];
    readonly cells: readonly IndicatorCell[];
    readonly catalogue?: IndicatorCatalogue;
  } | null;
  /** What people said, in the year and the one before. */
  readonly feedback: { readonly year: number; readonly results: readonly YearResults[] };
  /** Whom the chapters of the questions were given to. */
  readonly sections: readonly SectionAssignment[];
  readonly on: Day;
  readonly language: Language;
};

/** One thing that Entente knows, from its own records. */
export type Source<Known> = (context: SourceContext) => Known;
