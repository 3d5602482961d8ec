import type { Words } from '@entente/platform/kernel';
import type { Direction } from '../score/trend';

export const attentionReasons = [
  'critical-points',
  'lowest-band',
  'falling',
  'misaligned',
  'late-actions',
  'not-reviewed',
] as const;
export type AttentionReason = (typeof attentionReasons)[number];

export const attentionWords: Readonly<Record<AttentionReason, Words>> = {
  'critical-points': { fr: 'points critiques : {blocking}', en: 'critical points: {blocking}' },
  'lowest-band': { fr: 'score {score} sur 100', en: 'score {score} out of 100' },
  falling: { fr: 'en baisse depuis le bilan d’avant', en: 'falling since the review before' },
  misaligned: {
    fr: 'les deux côtés voient différemment ({alignment} %)',
    en: 'the two sides see differently ({alignment}%)',
  },
  'late-actions': { fr: 'actions en retard : {lateActions}', en: 'late actions: {lateActions}' },
  'not-reviewed': { fr: 'pas de bilan cette année', en: 'no review this year' },
};

export type AttentionFacts = {
  readonly reviewed: boolean;
  /** A review of the year is under way. */
  readonly running: boolean;
  readonly blocking: number;
  /** The band is the lowest of its grid. */
  readonly lowest: boolean;
  readonly trend: Direction | null;
  readonly lateActions: number;
  /** Of 100; null while one side alone rated. */
  readonly alignment: number | null;
};

/** Under this, two sides do not see the same partnership. */
export const misalignedUnder = 60;

/** Why a partnership is to be looked at, the heaviest first; none when all is well. */
export const readAttention = (facts: AttentionFacts): readonly AttentionReason[] => {
  const holds: Readonly<Record<AttentionReason, boolean>> = {
    'critical-points': facts.blocking > 0,
    'lowest-band': facts.lowest,
    falling: facts.trend === 'down',
    misaligned: facts.alignment !== null && facts.alignment < misalignedUnder,
    'late-actions': facts.lateActions > 0,
    'not-reviewed': !facts.reviewed && !facts.running,
  };
  return attentionReasons.filter((reason) => holds[reason]);
};
