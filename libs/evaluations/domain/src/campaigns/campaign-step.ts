import type { Day } from '@entente/platform/kernel';
import { type ReviewStatus } from '../review/review-status';

/** How far the review of one partnership is, in order. */
export const campaignSteps = [
  'waiting',
  'planned',
  'preparing',
  'rated-ours',
  'rated-partner',
  'rated-both',
  'met',
  'closed',
  'left-out',
] as const;
export type CampaignStep = (typeof campaignSteps)[number];

export type StepFacts = {
  /** Null until the job made its review ready. */
  readonly review: ReviewStatus | null;
  /** The job could not: the partner was archived meanwhile. */
  readonly skipped: boolean;
  readonly oursIn: boolean;
  readonly theirsIn: boolean;
  /** The meeting was noted. */
  readonly met: boolean;
};

/** Reads one step from what is known; the same rule as `campaign-follow-sql.ts`, set-wise, a test holds both together. */
export const campaignStep = ({ review, skipped, oursIn, theirsIn, met }: StepFacts): CampaignStep => {
  if (skipped || review === 'cancelled') return 'left-out';
  if (review === null) return 'waiting';
  if (review === 'closed') return 'closed';
  if (review === 'concluded' || met) return 'met';
  if (review === 'planned') return 'planned';
  return ratedStep(oursIn, theirsIn);
};

const ratedStep = (oursIn: boolean, theirsIn: boolean): CampaignStep => {
  if (oursIn && theirsIn) return 'rated-both';
  if (oursIn) return 'rated-ours';
  return theirsIn ? 'rated-partner' : 'preparing';
};

/** Steps after which nothing is awaited from anybody. */
export const finishedSteps: readonly CampaignStep[] = ['closed', 'left-out'];

/** Steps where our référent has not begun. */
export const notBegunSteps: readonly CampaignStep[] = ['planned'];

export const isLateStep = (step: CampaignStep, dueOn: Day, today: Day): boolean =>
  !finishedSteps.includes(step) && dueOn < today;
