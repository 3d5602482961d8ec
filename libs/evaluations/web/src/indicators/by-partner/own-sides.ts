import { type IndicatorSide } from '@entente/evaluations/domain';
import { type Words } from '@entente/platform/kernel';

/** Each side as whoever types for the partner calls it. */
export const ownSides: Readonly<Record<IndicatorSide, Words>> = {
  joint: { fr: 'ensemble', en: 'together' },
  ours: { fr: 'l’autre côté', en: 'the other side' },
  theirs: { fr: 'votre côté', en: 'your side' },
};
