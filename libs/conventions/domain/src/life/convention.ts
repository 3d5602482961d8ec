import { type Day } from '@entente/platform/kernel';
import { type PartnerId, type PartnershipId } from '@entente/partners/domain';
import { type ConventionAnswers } from '../answers/convention-answers';
import { type ArticleEdits } from '../document/article-edits';
import { type ConventionId } from '../ids';
import { type ConventionModel } from '../models/model-change';
import { type AnnexedPiece } from '../pieces/annexed-piece';
import { type TakenOver } from '../takeover/taken-over';
import { type ConventionParties } from '../parties/convention-party';
import { type TemplateCode } from '../template/convention-template';
import { type ConventionStatus } from './convention-status';

/** A warning read and passed over, with the reason somebody gave. */
export type AcceptedWarning = { readonly code: string; readonly reason: string };

/** What people write: the answers, the two sides, the articles rewritten by hand. */
export type ConventionContent = {
  readonly answers: ConventionAnswers;
  readonly parties: ConventionParties;
  readonly edits: ArticleEdits;
  readonly acceptedWarnings: readonly AcceptedWarning[];
};

export type Convention = ConventionContent & {
  readonly id: ConventionId;
  readonly partnerId: PartnerId;
  readonly partnershipId: PartnershipId;
  /** « 2026-014 » (AGR-03). */
  readonly number: string;
  readonly template: { readonly code: TemplateCode; readonly version: number };
  /** The organisation’s own model that it began from. */
  readonly model?: ConventionModel;
  readonly status: ConventionStatus;
  /** Counts the saves, so that a stale edit is refused instead of overwriting somebody's words. */
  readonly version: number;
  readonly startsOn: Day | null;
  /** The last day as it stands: tacit renewals push it. */
  readonly endsOn: Day | null;
  readonly renewals: number;
  /** A side opposed tacit renewal: the convention stops at its end. */
  readonly renewalOpposedOn: Day | null;
  /** Born elsewhere: its text is a file; absent for a convention written here. */
  readonly takenOver?: TakenOver;
  /** The convention that this one amends, or applies; absent for one that stands alone. */
  readonly parentId?: ConventionId;
  /** Files annexed, in order; absent for none. */
  readonly pieces?: readonly AnnexedPiece[];
  /** Why it was declined, cancelled, suspended or terminated. */
  readonly reason: string;
};
