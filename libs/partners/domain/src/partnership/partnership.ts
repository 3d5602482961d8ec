import {
  checkChoice,
  checkText,
  type Day,
  type FieldFault,
  faultsOf,
  isBlank,
  underEach,
} from '@entente/platform/kernel';
import { type PartnerId, type PartnershipId } from '../ids';
import { partnerProblems } from '../partner-problems';
import { type Contribution, contributionFaults } from './contributions';
import { allowedMoves, type Stage, stages, stagesWithGains, stagesWithReason } from './stages';
import { type Tenure } from './tenures';

/** Who may see that we are partners; a partner may refuse to be listed (IDS-12). */
export const listings = ['internal', 'partners', 'public'] as const;

export type Listing = (typeof listings)[number];

/** Each side must find its own interest from the start (S4-02). */
export type Gains = { readonly ours: string; readonly theirs: string };

export type Partnership = {
  readonly id: PartnershipId;
  readonly partnerId: PartnerId;
  readonly stage: Stage;
  readonly stageSince: Day;
  readonly stageReason: string;
  readonly retryOn: Day | null;
  readonly purpose: string;
  readonly gains: Gains;
  readonly listing: Listing;
  readonly tenures: readonly Tenure[];
  readonly contributions: readonly Contribution[];
};

/** What people write about a partnership. */
export type PartnershipText = Pick<Partnership, 'purpose' | 'gains' | 'listing' | 'contributions'>;

export const gainsWritten = ({ ours, theirs }: Gains): boolean => !isBlank(ours) && !isBlank(theirs);

/** All that is wrong with what was written, at once. */
export const partnershipFaults = (written: PartnershipText): FieldFault[] => [
  ...faultsOf({
    '/purpose': checkText(written.purpose, { max: 600 }),
    '/gains/ours': checkText(written.gains.ours, { max: 600 }),
    '/gains/theirs': checkText(written.gains.theirs, { max: 600 }),
    '/listing': checkChoice(written.listing, listings, { required: true }),
  }),
  ...underEach('/contributions', written.contributions, contributionFaults),
];

export type Move = { readonly to: Stage; readonly on: Day; readonly reason: string; readonly retryOn: Day | null };

/** Why a move is refused now, for a button shown disabled with its reason; null when it is possible. */
export const moveRefusal = (
  { stage, gains }: Pick<Partnership, 'stage' | 'gains'>,
  to: Stage,
): 'move-not-allowed' | 'gains-missing' | null => {
  if (!allowedMoves[stage].includes(to)) return 'move-not-allowed';
  return stagesWithGains.includes(to) && !gainsWritten(gains) ? 'gains-missing' : null;
};

/** The stages one may move to, each with what is still missing. */
export const possibleMoves = (
  partnership: Pick<Partnership, 'stage' | 'gains'>,
): { readonly to: Stage; readonly refusal: 'gains-missing' | null }[] =>
  stages.flatMap((to) => {
    const refusal = moveRefusal(partnership, to);
    return refusal === 'move-not-allowed' ? [] : [{ to, refusal }];
  });

const moveFaults = ({ to, on, reason, retryOn }: Move): FieldFault[] =>
  faultsOf({
    '/reason': checkText(reason, { required: stagesWithReason.includes(to), max: 300 }),
    '/retryOn': retryOn !== null && retryOn <= on ? { code: 'too-early', params: { min: on } } : null,
  });

/** Moves a partnership along its life. */
export const movePartnership = (partnership: Partnership, move: Move): Partnership => {
  const refusal = moveRefusal(partnership, move.to);
  if (refusal) throw partnerProblems[refusal]({ from: partnership.stage, to: move.to });
  const faults = moveFaults(move);
  if (faults.length > 0) throw partnerProblems['invalid-partnership']({}, faults);

  return {
    ...partnership,
    stage: move.to,
    stageSince: move.on,
    stageReason: move.reason.trim(),
    retryOn: move.to === 'declined' ? move.retryOn : null,
  };
};
