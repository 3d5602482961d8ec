import type { ConventionSource } from '@entente/evaluations/domain';
import type { Tx } from '@entente/platform/api';
import type { Day, Language } from '@entente/platform/kernel';

/** The convention in force of one partnership, as far as a review needs it. */
export type KnownConvention = ConventionSource & { readonly id: string };

/** When a partnership under convention is to be reviewed. */
export type ConventionRhythm = {
  readonly partnershipId: string;
  readonly startedOn: Day;
  readonly everyMonths: number | null;
};

/** A convention that both sides signed, and when it was sealed. */
export type SignedConvention = { readonly id: string; readonly number: string; readonly sealedAt: Date };

/**
 * What a review may know of conventions. The domain of conventions stands beside this one, so the application
 * provides it from above under the token below; without it a review simply knows of no convention.
 */
export interface ReviewConventions {
  inForce(tx: Tx, partnershipId: string, language: Language): Promise<KnownConvention | null>;
  /** Every partnership of the organisation that has a convention in force. */
  rhythms(tx: Tx): Promise<readonly ConventionRhythm[]>;
  /** Those of a partnership that were sealed since a moment, the latest first. */
  signed(tx: Tx, partnershipId: string, since: Date): Promise<readonly SignedConvention[]>;
}

/** Provide it globally: `{ provide: REVIEW_CONVENTIONS, useClass: … }`. */
export const REVIEW_CONVENTIONS = Symbol('review-conventions');
