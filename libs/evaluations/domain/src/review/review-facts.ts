import { type Day } from '@entente/platform/kernel';
import { type DecisionCode } from '../content/joint-decisions';
import { type GridRef } from '../grid/evaluation-grid';
import { type ReviewId } from './review';
import { type RaterId, type Side } from '../two-sides/rater';
import { type ReviewStatus } from './review-status';

type About = { readonly reviewId: ReviewId; readonly partnershipId: string; readonly by: string; readonly at: Date };

/** Everything that can happen to a review. Facts hold ids and codes, never what people wrote. */
export type ReviewFact = About &
  (
    | { readonly type: 'review-planned'; readonly grid: GridRef; readonly plannedOn: Day | null }
    | { readonly type: 'review-replanned'; readonly plannedOn: Day | null }
    | { readonly type: 'review-started' }
    | {
        readonly type: 'review-answered' | 'answers-carried' | 'answers-given-back';
        readonly codes: readonly string[];
      }
    | {
        readonly type: 'section-assigned' | 'section-taken-back' | 'section-done' | 'section-reopened';
        readonly section: string;
      }
    | {
        readonly type: 'review-concluded';
        readonly decision: DecisionCode;
        readonly heldOn: Day;
        readonly nextReviewOn: Day | null;
        readonly revised: boolean;
      }
    | { readonly type: 'review-closed'; readonly decision: DecisionCode; readonly nextReviewOn: Day | null }
    | { readonly type: 'review-reopened'; readonly from: ReviewStatus }
    | { readonly type: 'review-cancelled' }
    | SideFact
  );

/** What happens while both sides rate; who rated stands by id. */
type SideFact =
  | {
      readonly type: 'rater-invited' | 'rater-reminded' | 'rater-withdrawn';
      readonly raterId: RaterId;
      readonly side: Side;
    }
  | { readonly type: 'rating-handed-in' | 'rating-sent-back'; readonly raterId: RaterId; readonly side: Side }
  | { readonly type: 'sides-compared' }
  | { readonly type: 'joint-rated'; readonly codes: readonly string[] }
  | { readonly type: 'joint-meeting-noted'; readonly heldOn: Day }
  | { readonly type: 'gap-actions-noted'; readonly count: number }
  | { readonly type: 'result-validated'; readonly side: Side };

export type ReviewFactType = ReviewFact['type'];
