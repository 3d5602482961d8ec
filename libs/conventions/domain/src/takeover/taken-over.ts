import { type Brand, type Day } from '@entente/platform/kernel';
import { type ConventionAnswers } from '../answers/convention-answers';
import { templateCodes } from '../template/convention-template';

export type PaperFileId = Brand<string, 'PaperFileId'>;

/** What kind of agreement the paper is: one that a template writes too, or another. */
export const paperSituations = [...templateCodes, 'other'] as const;
export type PaperSituation = (typeof paperSituations)[number];

export const paperRenewals = ['none', 'express', 'tacit'] as const;
export const paperReviews = [6, 12, 24] as const satisfies readonly ConventionAnswers['review']['months'][];

/** Who signed, in what capacity and for which body, as the paper says. */
export type PaperSignatory = { readonly name: string; readonly title: string; readonly body: string };

/** What somebody read on the paper and typed: the dates are those written there, not those that count today. */
export type TakenOverTerms = {
  readonly title: string;
  readonly situation: PaperSituation;
  /** The number that the paper bears, when it has one; ours stands beside it. */
  readonly reference: string;
  readonly otherParties: readonly string[];
  readonly signedOn: Day;
  readonly startsOn: Day;
  /** Null: until somebody ends it. */
  readonly endsOn: Day | null;
  readonly renewal: (typeof paperRenewals)[number];
  readonly renewalMonths: number | null;
  /** Null: the paper sets no limit. */
  readonly mostRenewals: number | null;
  readonly renewalNotice: number | null;
  readonly endingNotice: number | null;
  readonly reviewMonths: ConventionAnswers['review']['months'];
  readonly signatories: readonly PaperSignatory[];
};

/** What makes a convention one that was born elsewhere: the file that is its text, and what was read on it. */
export type TakenOver = { readonly paperFileId: PaperFileId; readonly terms: TakenOverTerms };
