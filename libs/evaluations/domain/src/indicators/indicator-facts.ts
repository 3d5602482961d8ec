import { type Words } from '@entente/platform/kernel';

export const indicatorFactTypes = ['indicators-chosen', 'indicator-entered', 'indicator-corrected'] as const;
export type IndicatorFactType = (typeof indicatorFactTypes)[number];

/** How the history tells each fact; the author's name stands before. */
export const indicatorFactWords: Readonly<Record<IndicatorFactType, Words>> = {
  'indicators-chosen': { fr: 'a choisi les indicateurs à suivre', en: 'chose the indicators to follow' },
  'indicator-entered': { fr: 'a saisi des indicateurs', en: 'entered indicators' },
  'indicator-corrected': {
    fr: 'a corrigé un indicateur calculé, avec une raison',
    en: 'corrected a computed indicator, with a reason',
  },
};
