import { type Words } from '@entente/platform/kernel';

export const indicatorFactTypes = [
  'indicators-chosen',
  'indicator-entered',
  'indicator-corrected',
  'indicators-requested',
  'indicator-values-handed-in',
  'indicator-values-accepted',
  'indicator-values-returned',
  'indicator-request-withdrawn',
] as const;
export type IndicatorFactType = (typeof indicatorFactTypes)[number];

/** How the history tells each fact; the author's name stands before. */
export const indicatorFactWords: Readonly<Record<IndicatorFactType, Words>> = {
  'indicators-chosen': { fr: 'a choisi les indicateurs à suivre', en: 'chose the indicators to follow' },
  'indicator-entered': { fr: 'a saisi des indicateurs', en: 'entered indicators' },
  'indicator-corrected': {
    fr: 'a corrigé un indicateur calculé, avec une raison',
    en: 'corrected a computed indicator, with a reason',
  },
  'indicators-requested': { fr: 'a demandé des indicateurs au partenaire', en: 'asked the partner for indicators' },
  'indicator-values-handed-in': { fr: 'a remis ses indicateurs', en: 'handed in their indicators' },
  'indicator-values-accepted': {
    fr: 'a accepté des indicateurs du partenaire',
    en: 'accepted indicators of the partner',
  },
  'indicator-values-returned': {
    fr: 'a renvoyé des indicateurs au partenaire',
    en: 'sent indicators back to the partner',
  },
  'indicator-request-withdrawn': {
    fr: 'a fermé une demande d’indicateurs au partenaire',
    en: 'closed a request for indicators to the partner',
  },
};
